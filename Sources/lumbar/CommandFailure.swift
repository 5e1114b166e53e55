/// Why a command ends with another exit code than 0; its message goes to standard error as one line.
struct CommandFailure: Error, Hashable, CustomStringConvertible {
    /// The exit codes that other programs depend on.
    enum Code: Int32 {
        /// It ran, and found something wrong: a failed rehearsal, a script with mistakes.
        case foundWrong = 1
        /// It could not run: bad usage, a port that is taken, a store that cannot be read.
        case couldNotRun = 2
    }

    /// The exit code.
    let code: Code
    /// One line; empty where everything was said already.
    let message: String

    /// It ran and found something wrong.
    static func foundWrong(_ message: String) -> CommandFailure {
        CommandFailure(code: .foundWrong, message: message)
    }

    /// It could not run.
    static func couldNotRun(_ message: String) -> CommandFailure {
        CommandFailure(code: .couldNotRun, message: message)
    }

    var description: String { message }
}
