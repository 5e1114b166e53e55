import Dialogue
package import Foundation

/// A server that speaks the text protocol.
package struct TextPartner: Partner {
    private let channel: any LineChannel

    /// Talks over a channel on which nothing was said yet.
    package init(_ channel: any LineChannel) {
        self.channel = channel
    }

    package var isOurs: Bool { false }

    package mutating func answer(
        _ deed: Deed, at now: Date, after elapsed: Duration
    ) throws(PartnerFailure) -> PartnerAnswer {
        switch deed {
        case .arrive: break
        case .say(let words): try channel.send(Array(Self.oneLine(words).utf8))
        case .pick(_, let place): try channel.send(Array(String(place).utf8))
        case .keepSilent: throw PartnerFailure("silence cannot be rehearsed against a server's own clock")
        case .failToKeep: throw PartnerFailure("a server's own store cannot be made to fail")
        }
        return try turn()
    }

    /// A line break of the rehearsal would make two lines of one.
    private static func oneLine(_ words: String) -> String {
        words.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private func turn() throws(PartnerFailure) -> PartnerAnswer {
        var reply = Reply()
        while let bytes = try channel.receive() {
            let line = String(decoding: bytes, as: UTF8.self)
            if line.isEmpty { return PartnerAnswer(reply, sight: .lines) }
            if line.hasPrefix("  "), let bracket = line.firstIndex(of: ")") {
                let text = line[line.index(after: bracket)...].trimmed
                reply.choices.append(Reply.Choice(id: String(reply.choices.count + 1), text: text))
            } else {
                reply.messages.append(line)
            }
        }
        guard !reply.messages.isEmpty else { throw PartnerFailure("the server closed the connection") }
        reply.end = true
        return PartnerAnswer(reply, sight: .lines)
    }
}
