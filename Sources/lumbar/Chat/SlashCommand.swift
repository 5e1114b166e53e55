/// What a line that begins with a slash asks of the terminal instead of the dialogue.
enum SlashCommand: String, CaseIterable, Hashable {
    case help, trace, state, again, restart, session, quit

    /// What it does.
    var summary: String {
        switch self {
        case .help: "this list"
        case .trace: "show or hide what was heard and where it led"
        case .state: "where the conversation stands"
        case .again: "the last reply once more"
        case .restart: "begin anew"
        case .session: "the name under which this conversation can be taken up again"
        case .quit: "leave (Ctrl-D does too)"
        }
    }

    /// What a typed line means to the terminal.
    enum Reading: Hashable {
        /// Words for the dialogue.
        case talk
        /// A command.
        case command(SlashCommand)
        /// Something with a slash that is no command.
        case unknown(String)
    }

    /// Tells a command from talk. First letters that fit no other command will do, but for beginning anew.
    static func read(_ line: String) -> Reading {
        guard line.hasPrefix("/"), let word = line.dropFirst().split(separator: " ").first else {
            return .talk
        }
        let typed = word.lowercased()
        let fitting = allCases.filter { $0 == .restart ? $0.rawValue == typed : $0.rawValue.hasPrefix(typed) }
        guard fitting.count == 1, let command = fitting.first else { return .unknown("/" + word) }
        return .command(command)
    }
}
