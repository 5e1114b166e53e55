import Dialogue
import Understanding

/// A phrase of a warning sign, and how it is heard at the first question: the measure for every other state.
struct SignSample: Sendable, Hashable {
    let phrase: SignPhrase
    /// The events that it is heard as, of its own signs alone: `flag.leg`, `doubt.leg`.
    let events: [String]
    /// What denies it so that nothing of the sign is heard; nil where nothing does.
    let denial: String?

    /// Hears a phrase.
    init(_ phrase: SignPhrase, from start: Walk, with engine: Engine) {
        self.phrase = phrase
        let heard = Self.heard(phrase.text, from: start, with: engine)
        events = phrase.flags.flatMap { flag in Self.events(of: flag).filter(heard.contains).prefix(1) }
        denial =
            events.first?.hasPrefix("flag.") == true && phrase.pattern != nil
            ? SignManner.denials.first { denial in
                let heard = Self.heard(denial + phrase.text, from: start, with: engine)
                return !phrase.flags.flatMap(Self.events).contains(where: heard.contains)
            } : nil
    }

    /// The events that a sign can be heard as: the visitor's own, an unclear one, somebody else's.
    static func events(of flag: String) -> [String] {
        ["flag." + flag, "doubt." + flag, "bystander." + flag]
    }

    private static func heard(_ text: String, from start: Walk, with engine: Engine) -> [String] {
        var walk = start
        return walk.take(.init(.say(text)), with: engine)?.trace.heard ?? []
    }

    /// What is wrong with how a message was taken; nil where all is well.
    ///
    /// A sign that is asked about outright counts as heard, and so does one that is heard as a graver one.
    func complaint(of turn: Turn, _ manner: SignManner, _ script: Script) -> String? {
        if let danger = Promise.danger(in: turn, of: script) { return danger.1 }
        let heard = turn.trace.heard
        let told = heard.isEmpty ? "nothing" : heard.joined(separator: ", ")
        if manner == .denied {
            let raised = phrase.flags.first { heard.contains("flag." + $0) }
            return raised.map { "flag.\($0) was raised" }
        }
        let missed = phrase.flags.first { flag in
            isExpected(flag) && !Self.events(of: flag).contains(where: heard.contains)
                && !isOutweighed(flag, by: heard, script)
        }
        return missed.map { "\($0) was not heard, but \(told)" }
    }

    private func isExpected(_ flag: String) -> Bool { Self.events(of: flag).contains(where: events.contains) }

    private func isOutweighed(_ flag: String, by heard: [String], _ script: Script) -> Bool {
        let ranks = Dictionary(
            script.knowledge.flags.map { ("flag." + $0.id, $0.gravity.rank) },
            uniquingKeysWith: { one, _ in one })
        guard let rank = ranks["flag." + flag] else { return false }
        return heard.contains { (ranks[$0] ?? rank) < rank }
    }
}
