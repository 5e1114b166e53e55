package import Dialogue

/// Turns of the text protocol as bytes.
///
/// A turn is one or more message lines, then the choices, then one empty line:
///
/// ```
/// What can I do for you?
///   1) Book a session
///   2) How does massage help?
///
/// ```
///
/// A program can read it line by line: a message line is never empty and never begins with a space; a line that begins with `! `
/// says what is wrong with the visitor's line, and no message of the dialogue begins so.
package enum TextProtocol {
    /// A reply as a turn.
    package static func turn(_ reply: Reply) -> [UInt8] {
        var lines = reply.messages.flatMap(messageLines)
        if lines.isEmpty { lines = ["…"] }
        for (index, choice) in reply.choices.enumerated() {
            lines.append("  \(index + 1)) \(Printable.line(choice.text))")
        }
        return bytes(lines)
    }

    /// The server's own word outside of the dialogue, for example a closing line.
    package static func notice(_ sentence: String) -> [UInt8] {
        bytes(messageLines(sentence))
    }

    /// What is wrong with a line.
    package static func refusal(_ sentence: String) -> [UInt8] {
        bytes(["! " + Printable.line(sentence)])
    }

    /// The lines of a message as the protocol lets them through.
    package static func messageLines(_ message: String) -> [String] {
        Printable.lines(message).compactMap(messageLine)
    }

    /// One line without blanks around it; nil where nothing is left.
    private static func messageLine(_ line: String) -> String? {
        let bytes = line.utf8
        guard let first = bytes.firstIndex(where: { $0 != 0x20 }),
            let last = bytes.lastIndex(where: { $0 != 0x20 })
        else { return nil }
        let text = String(Substring(bytes[first...last]))
        // "! " at the front is the protocol's own sign.
        return text.utf8.starts(with: "! ".utf8) || text == "!" ? "‼" + text.dropFirst() : text
    }

    private static func bytes(_ lines: [String]) -> [UInt8] {
        var output: [UInt8] = []
        for line in lines {
            output.append(contentsOf: line.utf8)
            output.append(Byte.lineFeed)
        }
        output.append(Byte.lineFeed)
        return output
    }
}
