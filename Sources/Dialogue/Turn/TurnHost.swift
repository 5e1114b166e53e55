import Foundation
import Markup
import Statechart
import Understanding
import Values

/// What the flow touches during one turn: the conversation's memory, what is said, what the host is asked to keep.
struct TurnHost: Statechart.Host {
    let script: Script
    let moment: Moment
    var conversation: Conversation

    /// The messages so far.
    var statements: [String] = []
    /// Nothing is put into words: a statement is the name of what would be said.
    var isMute = false
    /// What the host is asked to keep.
    var effects: [Effect] = []
    /// Why a person should step in.
    var handoff: Reply.Handoff?
    /// The gravest sign that was answered.
    var alert: Knowledge.Gravity?
    /// The reference of the request that went in.
    var booking: String?
    /// The signs raised in this turn that were not answered yet.
    var unansweredSigns: [String] = []
    /// The signs raised in this turn.
    var raisedNow: Set<String> = []
    /// A sign or an open one was spoken of.
    var hasWarned = false
    /// A failure was counted in this turn.
    var hasFailed = false
    /// A form was cleared or restarted: the question is asked afresh.
    var isAfresh = false
    /// The slots that got a value in this turn.
    var written: Set<String> = []
    /// The slots of which it was said that they changed.
    var changed: Set<String> = []
    /// The script is another one than before: the question that the visitor saw is gone.
    var isRenewed = false
    /// Nothing more is asked in this reply.
    var isQuiet = false
    /// The request was refused: what the script says of its success is not said.
    var isRefused = false
    /// The visitor spoke of harming themselves: nothing of this line is kept word for word.
    var isSecret = false
    /// The words of the visitor in this turn.
    var line = ""
    /// The event that is being handled.
    var event: HeardEvent?
    /// Where the turn went.
    var footprint = Footprint()
    /// The states that are active, known to the engine before each event.
    var currentQuestion: Question?
    /// Notes what the turn asks of the conversation; nil but in an exploration.
    var watch: Watch?

    init(_ script: Script, _ conversation: Conversation, _ moment: Moment) {
        self.script = script
        self.conversation = conversation
        self.moment = moment
    }

    // MARK: - Host

    func recalls(_ history: String, _ states: [String]?) { watch?.recall(states) }

    func remembers(_ history: String) { watch?.remember(history) }

    func decide(_ condition: Int) -> Bool? {
        script.predicates[condition].map { holds($0) }
    }

    func call(_ function: Name, _ arguments: [Datum]) -> Datum? {
        guard function.space == Vocabulary.talk, let probe = Predicate.Probe(rawValue: function.local) else {
            return nil
        }
        let texts = arguments.map { if case .text(let text) = $0 { text } else { "" } }
        return probe.arity.contains(texts.count) ? .boolean(answer(probe, texts)) : nil
    }

    mutating func perform(_ action: Int, on event: Event?) -> [Event] {
        run(script.actions[action], on: event)
    }

    // MARK: - What conditions ask

    /// Whether a condition holds now. A method, not a closure over the host: that would copy all of it for each condition.
    func holds(_ condition: Predicate) -> Bool {
        switch condition {
        case .always: true
        case .and(let left, let right): holds(left) && holds(right)
        case .or(let left, let right): holds(left) || holds(right)
        case .not(let inner): !holds(inner)
        case .ask(let probe, let arguments): answer(probe, arguments)
        }
    }

    /// Answers a question of a condition.
    func answer(_ probe: Predicate.Probe, _ arguments: [String]) -> Bool {
        let first = arguments.first ?? ""
        switch probe {
        case .filled: return holds(ofSlot: first) { $0?.hasValue ?? false }
        case .is: return holds(ofSlot: first) { Self.is($0, arguments[1]) }
        case .wants: return wants(first)
        case .flagged: return isFlagged(first)
        case .raised:
            return noted(.signs(script.gravity(of: first))) { conversation in
                conversation.signs.contains { $0.flag == first && $0.state != .denied }
            }
        case .several: return areSeveral
        case .screened: return isScreened
        case .maySubmit: return maySubmit(first)
        case .named: return event?.object == first
        case .again: return noted(.heard(first)) { ($0.heard[first] ?? 0) > 1 }
        case .begun: return noted(.begun(first)) { $0.begun.contains(first) }
        case .left: return noted(.left(first)) { $0.left.contains(first) }
        case .requested: return noted(.requests) { $0.requests.contains { !$0.isWithdrawn } }
        case .refused: return holds(ofSlot: first) { $0?.reading?.value == .boolean(false) }
        }
    }

    /// A slot by a field's name alone or with its form.
    func slot(named name: String) -> Slot? {
        if let slot = conversation.slots[name] { return slot }
        return script.formOrder.lazy.compactMap { conversation.slots["\($0).\(name)"] }.first
    }

    /// Asks something of the slot that a name means.
    private func holds(ofSlot name: String, _ answer: @escaping @Sendable (Slot?) -> Bool) -> Bool {
        guard let watch else { return answer(slot(named: name)) }
        let keys = ([name] + script.formOrder.map { "\($0).\(name)" }).filter { watch.knows(.slot($0)) }
        for key in keys.dropLast() {
            watch.ask(.slot(key), in: conversation) { $0.slots[key].map { answer($0) ? 2 : 1 } ?? 0 }
            if let slot = conversation.slots[key] { return answer(slot) }
        }
        return keys.last.map { key in noted(.slot(key)) { answer($0.slots[key]) } } ?? answer(nil)
    }

    private static func `is`(_ slot: Slot?, _ expected: String) -> Bool {
        guard let reading = slot?.reading else { return false }
        if case .boolean(let value) = reading.value { return value == (expected == "yes") }
        return reading.spoken.lowercased() == expected.lowercased()
    }

    private func isFlagged(_ names: String) -> Bool {
        let wanted = names.split(separator: " ").map(String.init)
        return Knowledge.Gravity.blocking.contains { gravity in
            guard wanted.isEmpty || wanted.contains(where: { script.gravity(of: $0) == gravity }) else {
                return false
            }
            return noted(.signs(gravity)) { conversation in
                conversation.blockingSigns.contains {
                    $0.gravity == gravity && (wanted.isEmpty || wanted.contains($0.flag))
                }
            }
        }
    }
}
