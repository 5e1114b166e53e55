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
    /// Notes what each turn asks of its conversation; nil but in an exploration.
    var watch: Watch?

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
        turn(conversation, at: moment, arrival: input, explain: explain) { host, trace in
            self.events(for: input, &host, &trace, explain: explain)
        }
    }

    /// One turn with events from anywhere: from a line, or made up to see where they lead.
    ///
    /// - Parameters:
    ///   - conversation: the conversation so far; nil begins one.
    ///   - moment: when.
    ///   - arrival: the input whose visitor may have been away and is then told how things stand.
    ///   - isMute: whether the reply may do without words: its messages are then the names of what would be said.
    ///   - explain: whether the trace tells which slots changed.
    ///   - hear: puts values and signs down, and tells the events in the order in which they are handled.
    /// - Returns: the conversation after the turn, the reply, and what to keep.
    func turn(
        _ conversation: Conversation?, at moment: Moment, arrival: Input? = nil, isMute: Bool = false,
        explain: Bool = false,
        hear: (inout TurnHost, inout Trace) -> [HeardEvent]
    ) -> Turn {
        var host = TurnHost(script, conversation ?? Conversation(scriptDigest: script.digest), moment)
        host.isMute = isMute
        host.watch = watch
        host.conversation.turn += 1
        let before = host.conversation.asked
        let slots = host.conversation.slots
        var trace = Trace()
        var machine = begin(&host, &trace)
        host.conversation.machine = machine
        host.currentQuestion = question(of: machine)
        let signs = host.conversation.signs
        let welcome = arrival.map { self.welcome($0, &host) } ?? []
        letTimePass(&machine, &host)
        let events = hear(&host, &trace)
        move(events, &machine, &host, &trace)
        host.updateRequests(before: signs)
        if host.alert == nil { host.statements = welcome + host.statements }
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
        conversation.lastTurn = host.moment.now
        conversation.isOver = composed.0.end
        conversation.alarm = alarm(conversation, composed.1.currentQuestion)
        var trace = trace
        trace.state = conversation.state
        conversation.note(trace)
        var turn = Turn(conversation: conversation, reply: composed.0, effects: host.effects, trace: trace)
        turn.footprint = composed.1.footprint
        return turn
    }

    /// The machine of the conversation; a new one for a new conversation, or where the old one does not fit.
    private func begin(_ host: inout TurnHost, _ trace: inout Trace) -> Machine {
        if let machine = host.conversation.machine, fits(machine, host.conversation) { return machine }
        // One that was held before, by another script or in a form that is not known any more.
        if host.conversation.turn > 1 {
            host.say(message: "script-changed")
            host.isRenewed = true
            host.conversation.scriptDigest = script.digest
            host.conversation.asked = nil
        }
        host.conversation.machine = nil
        let (machine, step) = interpreter.start(host: &host)
        host.footprint.add(step)
        return machine
    }

    /// Somebody who comes back is told how things stand; empty where there is nothing under way, or they were not away.
    private func welcome(_ input: Input, _ host: inout TurnHost) -> [String] {
        guard let last = host.conversation.lastTurn else { return [] }
        switch input {
        case .resume: break
        case .line, .pick: guard host.moment.now.timeIntervalSince(last) >= Self.absence else { return [] }
        case .begin, .silence, .failed: return []
        }
        let isUnderWay = host.currentQuestion?.form != nil
        guard isUnderWay || host.conversation.requests.contains(where: { !$0.isWithdrawn }) else { return [] }
        let isHeld = host.conversation.requests.last?.isHeld == true
        let message = isUnderWay ? "back-draft" : isHeld ? "back-held" : "back-sent"
        let wording = host.choose(host.script.messages[message] ?? [], key: "message." + message)
        return wording.map { host.render($0) } ?? []
    }

    /// After how many seconds without a word somebody has been away.
    private static let absence: Double = 30 * 60

    /// Whether a saved machine can go on: the same script, the same form of writing machines down.
    private func fits(_ machine: Machine, _ conversation: Conversation) -> Bool {
        conversation.scriptDigest == script.digest && machine.version == Machine.formatVersion
            && interpreter.fits(machine)
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
        let steps = interpreter.pass(host.moment.elapsed, in: &machine, host: &host)
        for step in steps { host.footprint.add(step) }
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
            host.touch(.heard(event.name))
            host.conversation.heard[event.name, default: 0] += 1
            let step = interpreter.handle(event.event, in: &machine, host: &host)
            host.footprint.add(step)
            trace.dropped += step.unhandled.map { "\($0): no transition handles it" }
            host.conversation.machine = machine
            host.currentQuestion = question(of: machine)
        }
        if !host.hasFailed, let question = host.currentQuestion, question.form == nil {
            host.conversation.failures[question.state] = nil
        }
    }
}
