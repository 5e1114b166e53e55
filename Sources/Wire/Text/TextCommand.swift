package import Dialogue

/// What a visitor's line asks for in the text protocol.
package enum TextCommand: Sendable, Hashable {
    /// Something said; an empty line asks for the open question again.
    case say(String)
    /// A choice by the number that was shown.
    case pick(id: String)
    /// `/session`: the token of this conversation.
    case session
    /// `/resume TOKEN`: take another conversation up.
    case resume(token: String)
    /// `/restart`: begin anew.
    case restart
    /// `/quit`: leave.
    case quit
    /// A `/word` that is none of these, or is written wrongly.
    case unknown

    /// Reads a line.
    ///
    /// Commands are compared as bytes: a word that only looks like one, with a hidden or a foreign letter in it, is unknown.
    ///
    /// - Parameters:
    ///   - line: what the visitor typed.
    ///   - offered: the choices that the last turn showed, numbered from 1.
    package init(_ line: VisitorText, offered: [Reply.Choice]) {
        let text = line.text
        if Self.isCommand(text) {
            self = line.wasChanged ? .unknown : Self.command(text)
        } else if let number = Self.number(text), offered.indices.contains(number - 1) {
            self = .pick(id: offered[number - 1].id)
        } else {
            self = .say(text.utf8.allSatisfy { $0 == 0x20 } ? "" : text)
        }
    }

    /// A slash with a word right behind it.
    private static func isCommand(_ text: String) -> Bool {
        var bytes = text.utf8.makeIterator()
        guard bytes.next() == UInt8(ascii: "/"), let second = bytes.next() else { return false }
        return !(0x20...0x3F).contains(second)
    }

    private static func command(_ text: String) -> TextCommand {
        let words = text.utf8.split(separator: 0x20).map { String(Substring($0)) }
        switch (words.first ?? "", words.count) {
        case ("/session", 1): return .session
        case ("/restart", 1): return .restart
        case ("/quit", 1): return .quit
        case ("/resume", 2) where SessionToken.isValid(words[1]): return .resume(token: words[1])
        default: return .unknown
        }
    }

    /// The number that stands alone in a line, in the plain digits.
    private static func number(_ text: String) -> Int? {
        let digits = text.utf8.drop { $0 == 0x20 }.prefix { (0x30...0x39).contains($0) }
        guard (1...3).contains(digits.count), digits.first != UInt8(ascii: "0") else { return nil }
        let rest = text.utf8[digits.endIndex...]
        return rest.allSatisfy { $0 == 0x20 } ? Int(Substring(digits)) : nil
    }
}
