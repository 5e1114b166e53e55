/// What the server itself says in the text protocol, outside of every dialogue.
enum TextPhrases {
    static let notUTF8 = "That line is not UTF-8 text, so I could not read it. Please send it again."
    static let openEnd = "The last line came without its line end, so I left it unread."
    static let lineTooSlow = "That line took too long. Please connect again."
    static let tooManyBroken = "I could not read too many lines in a row. Goodbye."
    static let unknownCommand =
        "I know /session, /resume TOKEN, /restart and /quit; nothing else begins with a slash."
    static let resumeComesFirst = "/resume works only as the first line of a connection."
    static let unknownSession = "I know no conversation of that name. We can begin anew here."
    static let expired = "What we talked about before is no longer here, so we begin anew."
    static let choiceIsGone = "That choice is no longer on offer."
    static let unavailable = "I cannot look into my notes at the moment. Please try again a little later."
    static let full = "All lines are busy. Please try again a little later."
    static let goodbye = "Goodbye."

    static func lineTooLong(_ limit: Int) -> String {
        "That line is too long: I read at most \(limit) bytes. Please say it in shorter lines."
    }

    static func idle(resumable token: String?) -> String {
        "I have not heard from you for a while, so I am closing the line." + comeBack(token)
    }

    static func draining(resumable token: String?) -> String {
        "I have to stop for a moment." + comeBack(token)
    }

    private static func comeBack(_ token: String?) -> String {
        token.map { " To go on later, connect again and begin with: /resume \($0)" }
            ?? " Please connect again later."
    }
}
