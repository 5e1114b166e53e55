import Dialogue
import Foundation
import Understanding

/// What visitors can say anywhere: a line for each event that a script can hear, found by trying its own phrases.
struct InputBank: Sendable {
    /// Something to do, and the event that it is meant to be heard as.
    struct Entry: Sendable {
        /// The turns: mostly one, several in a row where one alone leaves no trace that the next could build on.
        let visits: [Transcript.Visit]
        /// The event; nil where it is not known.
        let event: String?
        /// Whether it is worth its turns only while a transition waits for its event.
        let isOnlyForEvent: Bool

        init(_ visits: [Transcript.Visit], event: String? = nil, isOnlyForEvent: Bool = false) {
            self.visits = visits
            self.event = event
            self.isOnlyForEvent = isOnlyForEvent
        }

        /// What is written; nil where it is no single line.
        var line: String? {
            if visits.count == 1, case .say(let words)? = visits.first?.act { words } else { nil }
        }
    }

    /// What can be done anywhere.
    let entries: [Entry]
    /// Ways to change or drop each field, by its path.
    let changesOfFields: [String: [Entry]]

    /// So many phrases are tried for each event.
    private static let trials = 40
    /// Somebody else's sign, in words that fit most phrases.
    private static let strangers = ["my neighbor: ", "my neighbor has ", "my neighbor said "]
    /// That a doctor has looked.
    private static let clearances = [
        "my doctor cleared me", "my doctor has looked at it and said it is fine", "the doctor said it's ok",
    ]
    static let nonsense = "blorple zindt"

    /// Finds a line for each event that can be heard at the first question.
    init(_ parallel: Parallel) {
        let knowledge = parallel.script.knowledge
        let candidates = Self.candidates(knowledge)
        let found = parallel.map(candidates) { candidate, engine -> [Entry] in
            let start = Walk(engine)
            let heard = candidate.text { text in
                var walk = start
                return walk.take(.init(.say(text)), with: engine)?.trace.heard ?? []
            }
            // What is only heard at some questions is tried at all of them, in two ways.
            let words = heard.map { [$0] } ?? (candidate.isSaid ? Array(candidate.texts.prefix(2)) : [])
            return words.map { Entry([.init(.say($0))], event: candidate.event) }
        }
        let yes = Self.text(of: "act.yes", in: knowledge)
        let said = found.flatMap(\.self)
        entries =
            said + Self.twice(said, of: parallel.script.countedEvents) + Self.denials(parallel.script)
            + Self.others(yes: yes, lifetime: parallel.script.screeningLifetime)
        changesOfFields = Self.changes(parallel.script)
    }

    private struct Candidate: Sendable {
        let event: String
        let texts: [String]
        /// Whether the texts are phrases of the event itself.
        let isSaid: Bool

        /// The first text that is heard as the event, best as nothing else.
        func text(heard: (String) -> [String]) -> String? {
            var among: String?
            for text in texts.prefix(InputBank.trials) {
                let events = heard(text)
                if events == [event] { return text }
                if events.contains(event) { among = among ?? text }
            }
            return among
        }
    }

    private static func candidates(_ knowledge: Knowledge) -> [Candidate] {
        let given = knowledge.examples.flatMap { example in
            example.labels.map { (event: $0, text: example.text) }
        }
        let said = Dictionary(grouping: knowledge.sayings + given, by: \.event).mapValues { $0.map(\.text) }
        let plain =
            said.keys.sorted().map { event in
                Candidate(event: event, texts: said[event] ?? [], isSaid: true)
            } + [Candidate(event: "cleared", texts: clearances, isSaid: false)]
        let signs = knowledge.flags.flatMap { flag in
            let phrases = said["flag." + flag.id] ?? []
            return [
                Candidate(
                    event: "doubt." + flag.id,
                    texts: given.filter { $0.event == "flag." + flag.id }.map(\.text),
                    isSaid: false),
                Candidate(
                    event: "bystander." + flag.id,
                    texts: phrases.prefix(8).flatMap { phrase in strangers.map { $0 + phrase } },
                    isSaid: false),
            ]
        }
        return plain + signs
    }

    private static func text(of event: String, in knowledge: Knowledge) -> String {
        knowledge.sayings.first { $0.event == event }?.text ?? "yes"
    }

    /// What is no event of the script's own: silence, nothing, nonsense, time that goes by, a store that fails.
    private static func others(yes: String, lifetime: Duration) -> [Entry] {
        let later = Transcript.Setting.pause(lifetime + .seconds(3600))
        let lines = ["", nonsense] + SampleValues.volunteered
        let plain = lines.map { Transcript.Visit(.say($0)) } + [.init(.wait(.seconds(3600)))]
        let around: [Transcript.Visit] = [
            .init(settings: [later], act: .say(yes)), .init(settings: [later], act: .say("")),
            .init(settings: [.failToKeep], act: .say(yes)),
        ]
        return (plain + around).map { Entry([$0]) }
    }

    // MARK: - In one situation

    /// Everything that is worth trying after an answer.
    func entries(after walk: Walk) -> [Entry] {
        let picks = walk.reply.choices.map { Transcript.Act.pick($0.id) }
        let values = walk.reply.expects.map(SampleValues.words) ?? []
        let acts = picks + values.map(Transcript.Act.say)
        return acts.map { Entry([.init($0)]) } + rows(after: walk) + entries
    }
}
