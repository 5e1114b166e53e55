import Statechart
import Understanding

/// Which of a message's events are handled.
extension Engine {
    private func waits(_ event: HeardEvent, _ host: TurnHost) -> Bool {
        let form = event.name.afterFirstDot.split(separator: ".").first.map(String.init) ?? ""
        return !(host.conversation.machine?.isActive(form) ?? false)
    }

    /// Whether what is said to a question and to a sign comes from the same section.
    private func restsOnTheSame(_ question: HeardEvent, as sign: HeardEvent) -> Bool {
        guard let source = script.answers[question.name]?.first?.source else { return false }
        return script.flagTexts[sign.object ?? ""]?.answers.contains { $0.source == source } ?? false
    }

    /// Why an event of the message is not handled; nil where it is.
    func reasonToDrop(
        _ event: HeardEvent, of events: [HeardEvent], open: String?, sign: HeardEvent?, host: TurnHost
    ) -> String? {
        if event.name.hasPrefix("filled."), waits(event, host), events.contains(where: { $0.rank == .intent })
        {
            return "the value waits for its form"
        }
        if let sign {
            let isSign = event.name.hasPrefix("flag.") || event.name.hasPrefix("doubt.")
            if isSign { return "answered together with \(sign.name)" }
            if sign.rank == .gravest, event.rank > .flag { return "after \(sign.name) only values are kept" }
            if event.rank == .answer { return "a sign was heard beside it" }
            if event.name.hasPrefix("filled."), event.given == nil { return "kept, and the sign comes first" }
            if event.rank == .question, !host.line.contains("?") || restsOnTheSame(event, as: sign) {
                return "the sign's own answer says it"
            }
        }
        if let reason = reasonToLeaveTopic(event, beside: events, open: open, host) { return reason }
        if let reason = reasonToPass(event, beside: events, host) { return reason }
        let isUnasked = isNoDecision(host.currentQuestion)
        if event.rank == .answer, isUnasked,
            events.contains(where: { ![.answer, .courtesy].contains($0.rank) })
        {
            return "no question of yes and no is open, and something else was said"
        }
        if event.name == "act.yes", host.currentQuestion?.kind == .yesNo, !host.line.opensWithYes,
            events.contains(where: {
                $0.rank == .intent && reasonToLeaveTopic($0, beside: events, open: open, host) == nil
            })
        {
            return "a yes about safety counts only by itself"
        }
        if event.isAddressed, host.currentQuestion?.state != open {
            return "the question that it answers is no longer open"
        }
        return nil
    }

    /// Why what a line seems to be about is not answered beside what else it says.
    private func reasonToLeaveTopic(
        _ event: HeardEvent, beside events: [HeardEvent], open: String?, _ host: TurnHost
    ) -> String? {
        let isTopic =
            event.rank == .question || event.name == script.knowledge.unansweredEvent
            || event.rank == .intent && script.answers[event.name]?.isEmpty == false
                && !Self.neverIdle.contains(event.name)
        guard isTopic else { return nil }
        if events.contains(where: {
            $0.name.hasPrefix("bystander.") && script.gravity(of: $0.object ?? "") != .doctor
        }) {
            return "somebody is in danger, and nothing else is said"
        }
        if event.rank == .question, !host.line.contains("?") {
            if events.contains(where: { $0.rank == .cleared }) { return "the clearance question says it" }
            if events.contains(where: { $0.name.hasPrefix("bystander.") }) {
                return "the sign's own answer says it"
            }
        }
        guard host.line.isPlain else { return nil }
        if isAnswered(open, by: events) { return "the answer says it" }
        if events.contains(where: { $0.name == "act.cancel" }) { return "the wish to cancel says it" }
        let isReadBack = open.flatMap { script.questions[$0] }?.kind == .confirmation
        let isNamed = events.contains { $0.name == "act.correction" && ($0.object != nil || isReadBack) }
        return isNamed ? "the wish to change something says it" : nil
    }

    /// What is answered beside an answer, too: a wish for a person, and what somebody suffers, threatens or is too young for.
    private static let neverIdle: Set<String> = [
        "intent.person", "intent.abused", "intent.boundary", "intent.minor",
    ]

    /// Why something said in passing needs no answer of its own beside what else was said.
    private func reasonToPass(_ event: HeardEvent, beside events: [HeardEvent], _ host: TurnHost) -> String? {
        let hasSubstance = events.contains { $0.rank < .courtesy }
        if Self.pleasantries.contains(event.name), hasSubstance { return "what else was said is answered" }
        let isAsking = events.contains { [.question, .intent].contains($0.rank) }
        let kind = host.currentQuestion?.kind ?? .open
        let isDecided = kind == .confirmation || ([.yesNo, .screening].contains(kind) && host.line.isPlain)
        if event.name == "act.correction", event.object == nil, isAsking, !isDecided {
            return "what was asked for instead is answered"
        }
        if event.name == "act.help", isAsking { return "what else was asked is answered" }
        let isUnanswered = events.contains { [.question, .intent, .help].contains($0.rank) }
        if event.name == "act.goodbye", isUnanswered { return "nobody leaves who asks something" }
        if event.name == "nomatch", host.isRenewed { return "the question that it answers is no longer open" }
        return nil
    }

    /// Answered only where nothing else was said.
    private static let pleasantries: Set<String> = [
        "act.greet", "act.thanks", "act.smalltalk", "act.wave", "act.grumble",
    ]

    /// Whether the open question is none of yes and no, and none about safety.
    private func isNoDecision(_ question: Question?) -> Bool {
        guard let question else { return true }
        return [.open, .field].contains(question.kind) || (question.kind == .choice && question.flags.isEmpty)
    }

    /// Whether the line answers a question about safety: what else it seems to be about is part of the answer.
    private func isAnswered(_ open: String?, by events: [HeardEvent]) -> Bool {
        let question = open.flatMap { script.questions[$0] }
        guard let question, [.yesNo, .screening].contains(question.kind) else { return false }
        return events.contains { $0.rank == .answer || $0.name == "act.correction" }
    }
}

extension String {
    /// Whether the line asks nothing.
    fileprivate var isPlain: Bool { !contains("?") && !clauses.contains { QuestionWords.open($0.words) } }

    /// Whether the first sentence is a yes and little else: "yes, she has. can I book for next week then".
    fileprivate var opensWithYes: Bool {
        guard let first = sentences.first, sentences.count > 1 else { return false }
        return first.typedWords.count <= 3 && Agreement.opens(first) && !first.hasSuffix("?")
    }
}
