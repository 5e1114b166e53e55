import Foundation
import Statechart
import Understanding
import Values

/// Runs turns of one script.
///
/// It holds compiled expressions, so it belongs to one thread; conversations are values that any engine of the same script can go on with.
package final class Engine {
    /// The script that is run.
    package let script: Script
    let interpreter: Interpreter

    /// Prepares to run a script.
    package init(_ script: Script) {
        self.script = script
        interpreter = Interpreter(script.chart)
    }

    /// One turn: what was said becomes events, the events move the flow, and the flow speaks.
    ///
    /// A pure function of its arguments: no clock, chance, file or socket is touched.
    ///
    /// - Parameters:
    ///   - conversation: the conversation so far; nil begins one, and a line then comes after the greeting.
    ///   - input: what happened.
    ///   - moment: when, and the reference that a request would bear.
    ///   - explain: whether the trace tells scores and slots (it may then quote the visitor).
    /// - Returns: the conversation after the turn, the reply, and what to keep.
    package func turn(
        _ conversation: Conversation?, _ input: Input, at moment: Moment, explain: Bool = false
    ) -> Turn {
        var host = TurnHost(script, conversation ?? Conversation(scriptDigest: script.digest), moment)
        host.conversation.turn += 1
        let before = host.conversation.asked
        let slots = host.conversation.slots
        var trace = Trace()
        var machine = begin(&host, &trace)
        host.conversation.machine = machine
        host.currentQuestion = question(of: machine)
        let signs = host.conversation.signs
        letTimePass(&machine, &host)
        let events = events(for: input, &host, &trace, explain: explain)
        move(events, &machine, &host, &trace)
        host.updateRequests(before: signs)
        host.conversation.machine = machine
        host.currentQuestion = question(of: machine)
        if explain { trace.details += Self.changes(from: slots, to: host.conversation.slots) }
        return finish(host, before: before, trace: trace)
    }

    /// A line for each slot that is no longer what it was.
    private static func changes(from before: [String: Slot], to after: [String: Slot]) -> [String] {
        Set(before.keys).union(after.keys).sorted().compactMap { path in
            guard before[path] != after[path] else { return nil }
            guard let slot = after[path] else { return "slot \(path): emptied" }
            let words = slot.reading?.spoken ?? slot.readings.map(\.spoken).joined(separator: " | ")
            return "slot \(path): \(slot.state.rawValue)" + (words.isEmpty ? "" : ": \(words)")
        }
    }

    private func finish(_ host: TurnHost, before: String?, trace: Trace) -> Turn {
        let composed = Composer.compose(host, askedBefore: before)
        var conversation = composed.1.conversation
        conversation.lastReply = composed.0
        conversation.isOver = composed.0.end
        conversation.alarm = alarm(conversation, composed.1.currentQuestion)
        var trace = trace
        trace.state = conversation.state
        return Turn(conversation: conversation, reply: composed.0, effects: host.effects, trace: trace)
    }

    /// The machine of the conversation; a new one for a new conversation, or where the script has changed.
    private func begin(_ host: inout TurnHost, _ trace: inout Trace) -> Machine {
        if let machine = host.conversation.machine, host.conversation.scriptDigest == script.digest {
            return machine
        }
        if host.conversation.machine != nil {
            host.say(message: "script-changed")
            host.conversation.scriptDigest = script.digest
            host.conversation.asked = nil
        }
        host.conversation.machine = nil
        return interpreter.start(host: &host).0
    }

    private func alarm(_ conversation: Conversation, _ question: Question?) -> Duration? {
        [conversation.machine?.nextDue, question?.patience].compactMap { $0 }.min()
    }

    /// The question of the innermost active state that has one.
    func question(of machine: Machine) -> Question? {
        machine.configuration.reversed().lazy.compactMap { self.script.questions[$0] }.first
    }

    private func letTimePass(_ machine: inout Machine, _ host: inout TurnHost) {
        guard host.moment.elapsed > .zero, machine.nextDue != nil else { return }
        _ = interpreter.pass(host.moment.elapsed, in: &machine, host: &host)
        host.conversation.machine = machine
        host.currentQuestion = question(of: machine)
    }

    // MARK: - Events through the flow

    private func move(
        _ events: [HeardEvent], _ machine: inout Machine, _ host: inout TurnHost, _ trace: inout Trace
    ) {
        let open = host.currentQuestion?.state
        var sign: HeardEvent?
        for event in events {
            trace.heard.append(event.name)
            if let reason = reasonToDrop(event, of: events, open: open, sign: sign, host: host) {
                trace.dropped.append("\(event.name): \(reason)")
                continue
            }
            if event.name.hasPrefix("flag.") || event.name.hasPrefix("doubt.") { sign = sign ?? event }
            if let given = event.given { host.keep(given) }
            host.acknowledge(event)
            host.event = event
            host.isRefused = false
            host.conversation.heard[event.name, default: 0] += 1
            _ = interpreter.handle(event.event, in: &machine, host: &host)
            host.conversation.machine = machine
            host.currentQuestion = question(of: machine)
        }
        if !host.hasFailed, let question = host.currentQuestion, question.form == nil {
            host.conversation.failures[question.state] = nil
        }
    }

    /// Whether what is said to a question and to a sign comes from the same section.
    private func restsOnTheSame(_ question: HeardEvent, as sign: HeardEvent) -> Bool {
        guard let source = script.answers[question.name]?.first?.source else { return false }
        return script.flagTexts[sign.object ?? ""]?.answers.contains { $0.source == source } ?? false
    }

    private func waits(_ event: HeardEvent, _ host: TurnHost) -> Bool {
        let form = event.name.afterFirstDot.split(separator: ".").first.map(String.init) ?? ""
        return !(host.conversation.machine?.isActive(form) ?? false)
    }

    /// Why an event of the message is not handled; nil where it is.
    private func reasonToDrop(
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
            if event.rank == .question, host.line.isPlain || restsOnTheSame(event, as: sign) {
                return "the sign's own answer says it"
            }
        }
        if event.rank == .question, host.line.isPlain, events.contains(where: { $0.rank == .cleared }) {
            return "the clearance question says it"
        }
        if event.name == "act.greet", events.contains(where: { $0.rank < .courtesy }) {
            return "what else was said is answered"
        }
        let isUnasked = [.open, .field].contains(host.currentQuestion?.kind ?? .open)
        if event.rank == .answer, isUnasked,
            events.contains(where: { ![.answer, .courtesy].contains($0.rank) })
        {
            return "no question of yes and no is open, and something else was said"
        }
        if event.isAddressed, host.currentQuestion?.state != open {
            return "the question that it answers is no longer open"
        }
        return nil
    }
}

extension String {
    /// Whether the line asks nothing.
    fileprivate var isPlain: Bool { !contains("?") }
}
