import Statechart
import Understanding

/// What a turn asks of the conversation that it began with, in its order, and what it may have changed.
///
/// It belongs to one thread, like the engine that it watches.
final class Watch {
    /// What is asked of some parts: a number that tells its answers apart. It may look at nothing but those parts.
    typealias Question = @Sendable (Conversation) -> Int

    /// One question and its answer.
    struct Note: Sendable {
        /// The parts that were asked for.
        var parts: [Part]
        /// The answer.
        var answer: Int
        /// The question, where the parts were still as they were at the beginning: then it can be put to other values of them too.
        var question: Question?
    }

    /// The questions in their order.
    private(set) var notes: [Note] = []
    /// What may have been changed.
    private(set) var touched: Set<Part> = []
    /// What of it does not depend any more on what it was.
    private(set) var renewed: Set<Part> = []

    /// Every part of the script's conversations.
    let list: [Part]
    private let parts: Set<Part>
    private let chart: Chart
    private let hasOneMemory: Bool

    /// Prepares to watch turns of a script.
    init(_ script: Script) {
        list = script.parts
        parts = Set(list)
        chart = script.chart
        hasOneMemory = script.chart.states.reduce(0) { $0 + $1.histories.count } == 1
    }

    /// Whether the script's conversations have a part.
    func knows(_ part: Part) -> Bool { parts.contains(part) }

    /// Notes what a history state remembers.
    func recall(_ states: [String]?) {
        let places = states?.map { chart.state($0)?.index ?? 0 }
        read(.memory, places.map { $0.reduce(1) { $0 &* 4_099 &+ $1 } } ?? 0)
    }

    /// Notes that a history state has written down anew what it remembers.
    func remember(_ history: String) { if hasOneMemory { renew(.memory) } else { touch(.memory) } }

    /// Notes a question and its answer.
    func ask(_ part: Part, in conversation: Conversation, _ question: @escaping Question) {
        read(part, question(conversation), question)
    }

    /// Notes a question to several parts at once, all of which have to be as they were at the beginning.
    func ask(_ parts: [Part], in conversation: Conversation, _ question: @escaping Question) {
        notes.append(Note(parts: parts, answer: question(conversation), question: question))
    }

    /// Whether parts are as they were at the beginning.
    func areFresh(_ parts: [Part]) -> Bool { parts.allSatisfy { knows($0) && !touched.contains($0) } }

    /// Notes an answer; nothing where the part does not depend any more on what it was.
    private func read(_ part: Part, _ answer: Int, _ question: Question? = nil) {
        guard !renewed.contains(part) else { return }
        notes.append(Note(parts: [part], answer: answer, question: touched.contains(part) ? nil : question))
    }

    /// Notes that a part may have changed.
    func touch(_ part: Part) { if parts.contains(part) { touched.insert(part) } }

    /// Notes that a part is made what it does not depend on what it was before.
    func renew(_ part: Part) {
        touch(part)
        renewed.insert(part)
    }

    /// Begins anew.
    func reset() {
        notes.removeAll(keepingCapacity: true)
        touched.removeAll(keepingCapacity: true)
        renewed.removeAll(keepingCapacity: true)
    }
}

extension TurnHost {
    /// Asks something of a part of the conversation, and notes it where somebody watches. The question may look at nothing but that part.
    func noted(_ part: @autoclosure () -> Part, _ question: @escaping @Sendable (Conversation) -> Bool)
        -> Bool
    {
        watch?.ask(part(), in: conversation) { question($0) ? 1 : 0 }
        return question(conversation)
    }

    /// Asks something of several parts at once, and notes it so where somebody watches and none of them may have changed yet.
    ///
    /// - Parameters:
    ///   - parts: the parts; nil where it is not known which they are.
    ///   - whole: the question to a conversation. It may look at nothing but those parts.
    ///   - apart: the same, asked one part after the other.
    /// - Returns: the answer.
    func noted(
        _ parts: @autoclosure () -> [Part]?, together whole: @escaping @Sendable (Conversation) -> Bool,
        apart: () -> Bool
    ) -> Bool {
        guard let watch, let parts = parts(), parts.count > 1, watch.areFresh(parts) else { return apart() }
        watch.ask(parts, in: conversation) { whole($0) ? 1 : 0 }
        return whole(conversation)
    }

    /// Notes that a part may have changed, where somebody watches.
    func touch(_ part: @autoclosure () -> Part) { watch?.touch(part()) }

    /// Notes that a part is made what does not depend on what it was before, where somebody watches.
    func renew(_ part: @autoclosure () -> Part) { watch?.renew(part()) }

    /// Notes that everything which was entered or answered is made anew.
    func renewAll() {
        guard let watch else { return }
        for part in watch.list {
            switch part {
            case .slot, .begun, .left, .answer: watch.renew(part)
            case .whom: watch.touch(part)
            case .memory, .signs, .requests, .heard: break
            }
        }
    }
}

extension Script {
    /// The parts that decide whether a field is asked for, and its slot; nil where that is not known.
    func parts(deciding field: Form.Field, of form: String) -> [Part]? {
        guard let condition = field.condition else { return nil }
        var parts: [Part] = [.slot("\(form).\(field.name)")]
        for (probe, arguments) in condition.probes {
            guard [.filled, .is, .refused].contains(probe), let name = arguments.first else { return nil }
            let keys = Set([name] + formOrder.map { "\($0).\(name)" })
            parts += orderedForms.flatMap(\.slotKeys).filter { keys.contains($0) }.map(Part.slot)
        }
        var seen: Set<Part> = []
        return parts.filter { seen.insert($0).inserted }
    }
}

extension Slot? {
    /// Whether a value was given or declined.
    var isGiven: Bool { [.filled, .waiting, .skipped].contains(self?.state ?? .empty) }
}
