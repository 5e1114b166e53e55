import Dialogue
import Foundation
import Understanding

/// What the dialogue keeps, whatever a visitor writes.
package enum Promise: String, Sendable, Hashable, CaseIterable {
    /// Whoever writes is answered, in few messages of bearable length.
    case answered = "every line is answered, briefly"
    /// A warning sign is answered in the turn in which it is heard, and nothing less grave instead.
    case sign = "a warning sign is answered in the very turn"
    /// Nothing goes to the practice while a sign is open.
    case held = "no request goes in while a warning sign is open"
    /// A reference is told for a request that went in, and for no other.
    case reference = "a reference is told exactly when a request goes in"
    /// Another process can go on with the conversation.
    case saved = "the conversation can be saved and taken up"
    /// Nothing of a turn that the store could not keep is claimed or remembered.
    case lost = "what the store could not keep is not claimed to be kept"
    /// The same words in the same situation have the same answer.
    case same = "the same input has the same answer"
}

extension Promise {
    private static let mostMessages = 12
    private static let longestMessage = 3_000

    /// The first promise that a turn breaks, and how.
    ///
    /// - Parameters:
    ///   - turn: the turn.
    ///   - act: what the visitor did.
    ///   - script: the script that was played.
    /// - Returns: the promise and what happened instead; nil where all are kept.
    static func broken(by turn: Turn, _ act: Transcript.Act, of script: Script) -> (Promise, String)? {
        if let words = silence(turn.reply, act) { return (.answered, words) }
        if let danger = danger(in: turn, of: script) { return danger }
        let request = request(of: turn)
        if turn.reply.booking != request?.reference {
            return (.reference, "told \(turn.reply.booking ?? "none"), sent \(request?.reference ?? "none")")
        }
        return unsaved(turn.conversation).map { (.saved, $0) }
    }

    /// What of a turn breaks a promise about warning signs, and how.
    static func danger(in turn: Turn, of script: Script) -> (Promise, String)? {
        if let words = unansweredSign(turn, script) { return (.sign, words) }
        let open = request(of: turn)?.signs.first { $0.state == .open && $0.gravity != .crisis }
        return open.map { (.held, "\($0.flag) is open") }
    }

    /// What of a turn that could not be kept is kept all the same; nil where nothing is.
    ///
    /// - Parameters:
    ///   - turn: the apology.
    ///   - before: the conversation as it was kept last.
    /// - Returns: what is claimed, in words.
    static func claim(in turn: Turn, after before: Conversation) -> String? {
        if turn.reply.booking != nil { return "a reference is told" }
        if request(of: turn) != nil { return "a request goes in" }
        return turn.conversation.slots == before.slots ? nil : "a value is there that was not kept"
    }

    private static func request(of turn: Turn) -> BookingRequest? {
        turn.effects.lazy.compactMap { if case .submit(let request) = $0 { request } else { nil } }.first
    }

    private static func silence(_ reply: Reply, _ act: Transcript.Act) -> String? {
        if case .wait = act { return nil }
        if reply.messages.isEmpty { return "nothing was said" }
        if reply.messages.count > mostMessages { return "\(reply.messages.count) messages at once" }
        if reply.messages.contains(where: \.trimmed.isEmpty) { return "a message is empty" }
        return reply.messages.first { $0.count > longestMessage }.map {
            "a message has \($0.count) characters"
        }
    }

    private static func unansweredSign(_ turn: Turn, _ script: Script) -> String? {
        for event in turn.trace.heard where event.hasPrefix("flag.") {
            let flag = script.knowledge.flags.first { "flag." + $0.id == event }
            guard let gravity = flag?.gravity else { continue }
            guard let alert = turn.reply.alert else { return "\(event) was heard and not answered" }
            if alert.rank > gravity.rank { return "\(event) was answered as \(alert.rawValue)" }
        }
        return nil
    }

    private static func unsaved(_ conversation: Conversation) -> String? {
        guard let data = try? JSONEncoder().encode(conversation),
            let read = try? JSONDecoder().decode(Conversation.self, from: data)
        else {
            return "it cannot be written and read"
        }
        return read == conversation ? nil : "it is another one when it is read again"
    }
}
