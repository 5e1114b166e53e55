import Dialogue
import Foundation
import Understanding

/// What has to be built up: by several turns in a row, or on what was given before.
extension InputBank {
    /// So many failures in a row make a question give up.
    private static let failures = 4
    /// Lines that most questions cannot take as an answer; a question for a name takes words that nobody knows.
    private static let unreadable = [nonsense, "???", "12 34", ""]
    /// A change that names no field, so that a list is offered.
    private static let unnamedChange = "I want to change something"

    /// Each line of such an event twice: the first time leaves nothing behind by which a conversation stands elsewhere.
    static func twice(_ entries: [Entry], of events: Set<String>) -> [Entry] {
        entries.filter { $0.event.map(events.contains) ?? false }.map {
            Entry($0.visits + $0.visits, event: $0.event, isOnlyForEvent: true)
        }
    }

    /// For each safety question a line that denies some of its signs, or one with a reservation behind it, and is no plain no.
    static func denials(_ script: Script) -> [Entry] {
        let engine = Engine(script)
        let texts = script.knowledge.flags.flatMap { flag in
            script.knowledge.sayings.lazy.filter { $0.event == "flag." + flag.id }.prefix(deniable).flatMap {
                saying in
                SignManner.denials.flatMap { denial in reservations.map { denial + saying.text + $0 } }
            }
        }
        let questions = script.askingStates.filter { $0.contains(".screen.") && !$0.hasSuffix(".which") }
        return questions.sorted().compactMap { state in
            texts.first { engine.hear($0, in: state, at: .distantPast)?.events.contains(denied) == true }
        }.map { Entry([.init(.say($0))], event: denied, isOnlyForEvent: true) }
    }

    private static let denied = "sign.denied"
    /// So many phrases of a sign are tried.
    private static let deniable = 20
    /// What may follow a denial.
    private static let reservations = ["", ", but not always", ", but my back aches"]

    /// Ways to take back what was given to each field: by its name, or from the list where it has none of its own.
    static func changes(_ script: Script) -> [String: [Entry]] {
        let ways = script.fieldPaths.map { path in (path, changes(of: path, script)) }
        return Dictionary(ways, uniquingKeysWith: { first, _ in first })
    }

    private static func changes(of path: String, _ script: Script) -> [Entry] {
        guard let name = script.ownName(ofField: path) else {
            let field = path.split(separator: ".").last ?? ""
            return [Entry([.init(.say(unnamedChange)), .init(.pick("change.\(field)"))])]
        }
        let sayings = script.knowledge.sayings(naming: name).map {
            Entry([.init(.say($0.text))], event: $0.event)
        }
        return [Entry([.init(.say("change the " + name))], event: "act.correction")] + sayings
    }

    /// Ways to take back what was given so far.
    func changes(after walk: Walk) -> [Entry] {
        walk.given.sorted().flatMap { changesOfFields[$0] ?? [] }
    }

    /// What is worth trying for what the conversation has become.
    func rows(after walk: Walk) -> [Entry] {
        changes(after: walk) + furtherSigns(after: walk) + givingUp(walk)
    }

    /// Another sign beside those that are open, and then the word that a doctor has looked.
    private func furtherSigns(after walk: Walk) -> [Entry] {
        let open = walk.conversation.blockingFlags.map { "flag." + $0 }
        guard !open.isEmpty, let cleared = entries.first(where: { $0.event == "cleared" }) else { return [] }
        let signs = entries.filter { entry in
            entry.event.map { $0.hasPrefix("flag.") && !open.contains($0) } ?? false
        }
        return signs.map { Entry($0.visits + cleared.visits) }
    }

    /// The same unfit answer until the question gives up.
    private func givingUp(_ walk: Walk) -> [Entry] {
        guard let event = walk.conversation.stuckEvent else { return [] }
        let values = walk.reply.expects.map(SampleValues.words) ?? []
        return (Self.unreadable + values.filter { !Self.unreadable.contains($0) }).map { words in
            let visits = [Transcript.Visit](repeating: .init(.say(words)), count: Self.failures)
            return Entry(visits, event: event, isOnlyForEvent: true)
        }
    }
}
