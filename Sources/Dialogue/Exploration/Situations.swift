import Foundation
import Statechart
import Understanding
import Values

/// Tells situations apart: conversations of one situation can go the same ways.
///
/// Left out is what no condition of the script can see: values, words, counters of failures and of wordings; what was heard
/// before is not told apart either, because whatever counts is also made to happen twice at once. The author's own
/// numbers above 3 are one and the same, and so are warning signs that are handled alike.
struct Situations: Sendable {
    /// Numbers of the author's own data above this one are not told apart.
    private static let numberLimit = 3.0

    private let script: Script
    /// The signs that are handled alike, those that hold nothing up left out.
    private let classes: [[String]]
    /// The fields whose very value some condition asks for.
    private let probedFields: Set<String>
    /// The signs of which some condition asks whether they were ever raised.
    private let probedSigns: [String]
    private let asksForRequests: Bool

    /// Prepares for the situations of a script.
    init(_ script: Script, kinds: EventKinds) {
        self.script = script
        let probes = script.probes
        classes = kinds.signs.filter { script.gravity(of: $0[0]) != .crisis }
        probedFields = Set(
            probes.filter { [.filled, .is, .refused].contains($0.0) }.compactMap(\.1.first).map {
                String($0.split(separator: ".").last ?? "")
            })
        probedSigns = Self.named(.raised, in: probes)
        asksForRequests = probes.contains { $0.0 == .requested }
    }

    private static func named(
        _ probe: Predicate.Probe, in probes: [(Predicate.Probe, [String])]
    ) -> [String] {
        probes.filter { $0.0 == probe }.compactMap(\.1.first).uniqued.sorted()
    }

    /// The situation of a conversation, as a text that is equal for equal situations.
    func situation(of conversation: Conversation, at now: Date) -> String {
        if conversation.isOver { return "over" }
        var text = conversation.machine?.outline(in: script.chart, numbersUpTo: Self.numberLimit) ?? ""
        for form in script.formOrder.compactMap({ script.forms[$0] }) { describe(form, conversation, &text) }
        for ask in script.screening.asks { text += isFresh(conversation, ask.id, now) ? "!" : "." }
        for flags in classes { describe(flags, conversation, now, &text) }
        for flag in probedSigns {
            text += conversation.signs.contains { $0.flag == flag && $0.state != .denied } ? "r" : "."
        }
        if let other = conversation.sentForSomebodyElse { text += other ? "o" : "v" }
        if asksForRequests { text += conversation.requests.contains { !$0.isWithdrawn } ? "q" : "." }
        return text
    }

    // MARK: - Slots

    /// In a form each slot counts, outside only how far the form has come: what is wanted next, and what conditions ask for.
    private func describe(_ form: Form, _ conversation: Conversation, _ text: inout String) {
        text += ";"
        text += conversation.begun.contains(form.id) ? "b" : ""
        text += conversation.left.contains(form.id) ? "l" : ""
        guard conversation.machine?.isActive(form.id) == true else {
            for field in form.fields where probedFields.contains(field.name) {
                text += letter(conversation.slots["\(form.id).\(field.name)"], of: field)
            }
            text += wanted(form, conversation)
            return
        }
        for field in form.fields {
            text += letter(conversation.slots["\(form.id).\(field.name)"], of: field)
        }
        for case .group(let name) in form.items {
            text += conversation.slots["\(form.id).\(name)"]?.state == .skipped ? "s" : "-"
        }
    }

    /// The first field or group that the form would ask for; empty where it has all.
    private func wanted(_ form: Form, _ conversation: Conversation) -> String {
        let host = TurnHost(script, conversation, Moment(now: .distantPast, reference: ""))
        let names = form.items.flatMap { item -> [String] in
            switch item {
            case .screening: []
            case .field(let name): ["\(name).which", name]
            case .group(let name): form.group(name).flatMap { ["\($0.name).which", $0.name] } + [name]
            }
        }
        return names.first { host.wants("\(form.id).\($0)") } ?? ""
    }

    private func letter(_ slot: Slot?, of field: Form.Field) -> String {
        let isProbed = probedFields.contains(field.name)
        switch slot?.state ?? .empty {
        case .empty: return "-"
        case .skipped: return isProbed || field.group != nil ? "s" : "+"
        case .filled, .waiting: return isProbed ? "+" + value(slot) : "+"
        case .ambiguous: return "?"
        case .reopened: return slot?.reading == nil ? "o" : "O"
        }
    }

    private func value(_ slot: Slot?) -> String {
        guard case .boolean(let flag)? = slot?.reading?.value else { return slot?.reading?.spoken ?? "" }
        return flag ? "y" : "n"
    }

    // MARK: - Safety

    private func isFresh(_ conversation: Conversation, _ ask: String, _ now: Date) -> Bool {
        guard let given = conversation.screening[ask] else { return false }
        return now.timeIntervalSince(given.at) <= lifetime
    }

    private var lifetime: TimeInterval { TimeInterval(script.screening.lifetime.components.seconds) }

    /// How many questions it would take to clear the open signs of one kind, and whether some are cleared already.
    private func describe(
        _ flags: [String], _ conversation: Conversation, _ now: Date, _ text: inout String
    ) {
        let signs = conversation.signs.filter { flags.contains($0.flag) }
        let open = Set(signs.filter { $0.state == .open }.map { $0.group ?? $0.flag }).count
        // A clearance only counts where a safety question that names the sign may still be asked.
        let isAsked = script.screening.asks.contains { ask in
            ask.flags.contains { flags.contains($0) } && !isFresh(conversation, ask.id, now)
        }
        let isCleared =
            isAsked
            && signs.contains { sign in
                sign.state == .cleared && sign.settled.map { now.timeIntervalSince($0) < lifetime } == true
            }
        text += "\(min(2, open))\(isCleared ? "c" : "")"
    }
}

extension Script {
    /// Every question that a condition of the script asks, those of fields and of invariants included.
    var probes: [(Predicate.Probe, [String])] {
        let fields = forms.values.flatMap(\.fields).compactMap(\.condition)
        return (predicates.compactMap { $0 } + fields + invariants.map(\.condition)).flatMap(\.probes)
    }
}
