import Foundation
import Statechart
import Understanding
import Values

/// Tells the values of the parts of conversations apart, and puts conversations together from such values.
///
/// Left out is what no condition of the script can see: values, words, counters of failures and of wordings. The author's own numbers
/// above 3 are one and the same, and so are two requests and more: conditions only ask whether there is one.
struct Parts: Sendable {
    /// Numbers above this one are not told apart.
    static let numberLimit = 3

    /// The parts.
    let list: [Part]
    /// The places of the parts in the list.
    let places: [Part: Int]
    let script: Script
    let now: Date

    /// The fields whose very value decides something.
    private let probedFields: Set<String>
    /// The signs of which some condition asks whether they were ever raised.
    private let probedSigns: Set<String>
    /// The slots that tell whom a session is for.
    private let whomSlots: [String]
    /// Whether every form asks whom it is for, so that nothing but those slots decides it.
    private let isWhomAsked: Bool
    /// The signs that some safety question names.
    private let askedSigns: Set<String>
    /// The signs that some safety question names together with others.
    private let listedSigns: Set<String>
    /// The events of which some condition asks whether they are heard again.
    private let countedEvents: Set<String>

    /// Prepares for a script.
    init(_ script: Script, at now: Date) {
        self.script = script
        self.now = now
        list = script.parts
        places = Dictionary(uniqueKeysWithValues: list.enumerated().map { ($1, $0) })
        let probes = script.probes
        let asked = probes.filter { [.filled, .is, .refused].contains($0.0) }.compactMap(\.1.first).flatMap {
            [$0, $0.afterFirstDot]
        }
        let fields = script.orderedForms.flatMap(\.fields)
        probedFields = Set(asked + fields.filter { $0.tellsWhom || $0.must != nil }.map(\.name))
        whomSlots = script.whomSlots
        isWhomAsked = script.orderedForms.allSatisfy { form in
            form.fields.contains { $0.tellsWhom && $0.isRequired && $0.condition == nil && $0.toldBy.isEmpty }
        }
        probedSigns = Set(probes.filter { $0.0 == .raised }.compactMap(\.1.first))
        askedSigns = Set(script.screening.asks.flatMap(\.flags))
        listedSigns = Set(script.screening.asks.filter { $0.flags.count > 1 }.flatMap(\.flags))
        countedEvents = script.countedEvents
    }

    // MARK: - What tells conversations apart

    /// The conversation without what no condition can see and what would only grow.
    func bare(_ conversation: Conversation) -> Conversation {
        var bare = Conversation(scriptDigest: conversation.scriptDigest)
        bare.machine = conversation.machine
        bare.machine?.dropStaleMemory(in: script.chart)
        bare.asked = conversation.asked
        bare.isOver = conversation.isOver
        bare.slots = conversation.slots.mapValues { slot in
            var slot = slot
            slot.turn = 0
            if slot.state == .waiting { slot.state = .filled }
            return slot
        }
        bare.begun = conversation.begun
        bare.left = conversation.left
        bare.signs = signs(conversation)
        bare.screening = conversation.screening.mapValues { given in
            let isOld = now.timeIntervalSince(given.at) > lifetime
            return Conversation.Screened(answer: given.answer, at: isOld ? .distantPast : now)
        }
        bare.requests = conversation.requests.filter { !$0.isWithdrawn }.suffix(2)
        bare.sentForSomebodyElse = conversation.sentForSomebodyElse
        for event in countedEvents where conversation.heard[event] != nil { bare.heard[event] = 1 }
        bare.forSomebodyElse = isWhomAsked ? isForSomebodyElse(bare) : conversation.forSomebodyElse
        return bare
    }

    /// Whether the slots tell that the session is for somebody else.
    private func isForSomebodyElse(_ conversation: Conversation) -> Bool {
        whomSlots.contains { conversation.slots[$0]?.reading?.value == .boolean(false) }
    }

    /// The records of signs that can still decide something: open ones, and clearances that keep a safety question from raising a sign again.
    private func signs(_ conversation: Conversation) -> [SignRecord] {
        let all = conversation.signs.map(bare)
        let cleared = Dictionary(
            all.filter { $0.state == .cleared }.map { ($0.flag, $0.settled ?? now) }, uniquingKeysWith: max)
        // Of the clearances of a sign the last one counts. That it was denied counts no more once it is cleared: a clearance is as good an
        // answer, and goes only with the denial.
        let counting = all.filter { sign in
            guard counts(sign), let last = cleared[sign.flag] else { return counts(sign) }
            return sign.state == .cleared ? sign.settled == last : sign.state != .denied
        }
        // Which of two signs came first only counts where both are open and equally grave.
        let settled = counting.filter { $0.state != .open }.sorted {
            ($0.flag, $0.state.rawValue, $0.settled ?? now) < ($1.flag, $1.state.rawValue, $1.settled ?? now)
        }
        var seen: Set<SignRecord> = []
        let open = counting.filter { $0.state == .open }
        let kept = settled.filter { seen.insert($0).inserted } + open
        return Knowledge.Gravity.all.flatMap { gravity in kept.filter { $0.gravity == gravity } }
    }

    /// A record without its words, and without what no longer counts of one that is settled.
    private func bare(_ record: SignRecord) -> SignRecord {
        var bare = SignRecord(
            flag: record.flag, title: record.title, gravity: record.gravity, origin: record.origin,
            state: record.state, words: "", raised: now)
        guard record.state != .open else {
            bare.group = record.group
            return bare
        }
        bare.origin = .message
        let isFresh = record.settled.map { now.timeIntervalSince($0) < lifetime } ?? false
        let isKept = record.state == .cleared && isFresh && askedSigns.contains(record.flag)
        bare.settled = isKept ? record.settled : .distantPast
        return bare
    }

    private func counts(_ record: SignRecord) -> Bool {
        if record.state != .denied, probedSigns.contains(record.flag) { return true }
        return switch record.state {
        case .open: record.gravity != .crisis || askedSigns.contains(record.flag)
        // However old: a doctor's word about it raises it no more.
        case .cleared: true
        case .denied: listedSigns.contains(record.flag)
        case .withdrawn: false
        }
    }

    private var lifetime: TimeInterval { TimeInterval(script.screening.lifetime.components.seconds) }

    /// What a bare conversation holds of a part, as a text that is equal where nothing tells two values apart.
    func text(of part: Part, in conversation: Conversation) -> String {
        switch part {
        case .slot(let key): text(of: conversation.slots[key], key)
        case .begun(let id): conversation.begun.contains(id) ? "b" : ""
        case .left(let id): conversation.left.contains(id) ? "l" : ""
        case .memory: conversation.machine?.memoryOutline ?? ""
        case .signs(let gravity): text(of: conversation.signs.filter { $0.gravity == gravity })
        case .answer(let ask):
            conversation.screening[ask].map { "\($0.answer)\($0.at == .distantPast ? " old" : "")" } ?? ""
        case .requests: "\(conversation.requests.count)"
        case .whom:
            "\(conversation.sentForSomebodyElse.map { "\($0)" } ?? "")"
                + (isWhomAsked ? "" : " \(conversation.forSomebodyElse)")
        case .heard(let event): conversation.heard[event] == nil ? "" : "again"
        }
    }

    private func text(of slot: Slot?, _ key: String) -> String {
        guard let slot else { return "" }
        let isProbed = probedFields.contains(key.afterFirstDot)
        let value = slot.reading.map { reading -> String in
            guard isProbed else { return "+" }
            if case .boolean(let answer) = reading.value { return answer ? "yes" : "no" }
            return "+" + reading.spoken
        }
        return "\(slot.state.rawValue) \(value ?? "") \(slot.readings.isEmpty ? "" : "?")"
    }

    private func text(of signs: [SignRecord]) -> String {
        signs.map { sign in
            let isOpen = sign.state == .open
            return "\(sign.flag) \(sign.state.rawValue)"
                + (isOpen ? " \(sign.group ?? "") \(sign.origin.rawValue)" : "")
                + (sign.settled == .distantPast ? " old" : "")
        }.joined(separator: ",")
    }

    /// Puts what one conversation holds of a part into another.
    func put(_ part: Part, of source: Conversation, into conversation: inout Conversation) {
        switch part {
        case .slot(let key):
            conversation.slots[key] = source.slots[key]
            if isWhomAsked { conversation.forSomebodyElse = isForSomebodyElse(conversation) }
        case .begun(let id): Self.copy(id, source.begun, &conversation.begun)
        case .left(let id): Self.copy(id, source.left, &conversation.left)
        case .memory: if let machine = source.machine { conversation.machine?.takeMemory(of: machine) }
        case .signs(let gravity):
            let signs = conversation.signs.filter { $0.gravity != gravity }
            let all = signs + source.signs.filter { $0.gravity == gravity }
            conversation.signs = Knowledge.Gravity.all.flatMap { one in all.filter { $0.gravity == one } }
        case .answer(let ask): conversation.screening[ask] = source.screening[ask]
        case .requests: conversation.requests = source.requests
        case .whom:
            conversation.sentForSomebodyElse = source.sentForSomebodyElse
            if !isWhomAsked { conversation.forSomebodyElse = source.forSomebodyElse }
        case .heard(let event): conversation.heard[event] = source.heard[event]
        }
    }

    private static func copy(_ id: String, _ source: Set<String>, _ target: inout Set<String>) {
        if source.contains(id) { target.insert(id) } else { target.remove(id) }
    }
}

extension Script {
    /// Every question that a condition of the script asks, those of fields and of invariants included.
    var probes: [(Predicate.Probe, [String])] {
        let fields = forms.values.flatMap(\.fields).compactMap(\.condition)
        return (predicates.compactMap { $0 } + fields + invariants.map(\.condition)).flatMap(\.probes)
    }
}
