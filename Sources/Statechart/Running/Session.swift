internal import Markup

/// The working state of one interpreter: what appendix D of the Recommendation keeps in global variables.
///
/// A machine is moved in before an event and moved out after it, so nothing is copied.
final class Session {
    let chart: Chart
    /// How many sessions this one is inside of.
    let depth: Int
    /// The variables by id.
    let variableIndices: [String: Int]
    /// The exit domain of each transition whose targets are fixed.
    let domains: [Int?]
    /// The history states that each transition leads to, by itself or by the default way into its targets.
    let recalled: [[Int]]
    /// The states that have eventless transitions.
    let eventlessStates: StateSet
    /// The eventless transitions of each state.
    let eventless: [[Int]]
    var index: EventIndex

    var machine = Machine(sessionID: "")
    var active: StateSet
    var toInvoke: StateSet
    var event: Event?
    var step = Step()
    var microsteps = 0
    var actions = 0
    /// How many events at the front of the internal queue have been taken; they are removed together.
    var takenEvents = 0
    var isRunning = false
    var hasMoved = false

    var live: LiveData?
    var compiled: [XPath?]
    var contexts: [[String: String]: XPathContext] = [:]
    /// The interpreters of child sessions by their documents.
    var interpreters: [String: Interpreter] = [:]

    init(_ chart: Chart, depth: Int) {
        self.chart = chart
        self.depth = depth
        variableIndices = Dictionary(
            chart.variables.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        domains = chart.transitions.map { Self.fixedDomain(of: $0, in: chart) }
        recalled = chart.transitions.map { Self.histories(behind: $0.targets, in: chart) }
        var states = StateSet(capacity: chart.states.count)
        eventless = chart.states.map { state in
            state.transitions.filter { chart.transitions[$0].events.isEmpty }
        }
        for (state, transitions) in eventless.enumerated() where !transitions.isEmpty { states.insert(state) }
        eventlessStates = states
        index = EventIndex(chart)
        active = StateSet(capacity: chart.states.count)
        toInvoke = active
        compiled = Array(repeating: nil, count: chart.expressions.count)
    }

    // MARK: - Moving a machine in and out

    /// Takes a machine in. Fails where it belongs to another chart.
    func take(_ machine: inout Machine) -> Bool {
        guard Self.fits(machine, chart) else { return false }
        swap(&self.machine, &machine)
        active.removeAll()
        for id in self.machine.configuration {
            if let state = chart.index(of: id) { active.insert(state) }
        }
        toInvoke.removeAll()
        step = Step()
        microsteps = 0
        actions = 0
        takenEvents = 0
        isRunning = !self.machine.isFinished
        hasMoved = false
        event = nil
        return true
    }

    /// Gives the machine back, with everything in its canonical form.
    func giveBack(_ machine: inout Machine) -> Step {
        pullLiveData()
        live = nil
        if hasMoved, !self.machine.isFinished {
            self.machine.configuration = active.map { chart.states[$0].id }
        }
        swap(&self.machine, &machine)
        return step
    }

    /// Whether every state and variable that a machine remembers is in the chart.
    static func fits(_ machine: Machine, _ chart: Chart) -> Bool {
        machine.configuration.allSatisfy { chart.index(of: $0) != nil }
            && machine.variables.count == chart.variables.count
            && zip(machine.variables, chart.variables).allSatisfy { $0.id == $1.id }
    }

    // MARK: - The main loop

    /// Enters the initial configuration and runs until nothing is left to do.
    func start(_ parameters: [Datum.Entry], _ host: inout some Host) {
        isRunning = true
        machine.variables = chart.variables.map { Variable.Holding(id: $0.id, value: .none) }
        initialise(0, parameters, host: host)
        if !chart.isLate {
            for state in chart.states.dropFirst() { initialise(state.index, parameters, host: host) }
        }
        let initial = chart.states[0].initial
        enterStates([], initial: initial, &host)
        settle(&host)
    }

    /// Handles one external event and whatever it causes; says whether it enabled a transition.
    func handle(_ event: Event, _ host: inout some Host) {
        guard isRunning else { return }
        settle(&host)
        guard isRunning else { return }
        step.handled = handleExternal(event, &host)
        settle(&host)
    }

    /// Runs until the machine waits for the next event from outside.
    func settle(_ host: inout some Host) {
        while isRunning {
            macrostep(&host)
            guard isRunning else { break }
            if !toInvoke.isEmpty { startInvocations(&host) }
            guard machine.internalQueue.isEmpty else { continue }
            guard !machine.queue.isEmpty else { break }
            _ = handleExternal(machine.queue.removeFirst(), &host)
        }
        if !isRunning, !machine.isFinished, !step.runaway { finish(&host) }
    }

    /// Takes eventless transitions and internal events until neither is left.
    private func macrostep(_ host: inout some Host) {
        while isRunning {
            var enabled = selectEventless(host)
            if enabled.isEmpty {
                guard let next = nextInternalEvent() else { return }
                bind(next)
                enabled = select(next.name, host)
                if enabled.isEmpty, next.kind != .platform { step.unhandled.append(next.name) }
            }
            if !enabled.isEmpty { microstep(enabled, &host) }
        }
    }

    private func nextInternalEvent() -> Event? {
        guard takenEvents < machine.internalQueue.count else { return nil }
        let next = machine.internalQueue[takenEvents]
        takenEvents += 1
        if takenEvents == machine.internalQueue.count {
            machine.internalQueue.removeAll(keepingCapacity: true)
            takenEvents = 0
        }
        return next
    }

    private func handleExternal(_ event: Event, _ host: inout some Host) -> Bool {
        bind(event)
        if !machine.children.isEmpty { involveChildren(event, &host) }
        let enabled = select(event.name, host)
        if enabled.isEmpty {
            if event.kind != .platform, event.invokeID == nil { step.unhandled.append(event.name) }
        } else {
            microstep(enabled, &host)
        }
        return !enabled.isEmpty
    }

    func bind(_ event: Event) {
        self.event = event
        live?.isEventStale = true
    }

    private func microstep(_ transitions: [Int], _ host: inout some Host) {
        microsteps += 1
        guard microsteps <= Interpreter.microstepLimit else {
            stopRunaway()
            return
        }
        hasMoved = true
        for transition in transitions { for history in recalled[transition] { tell(history, host) } }
        exitStates(transitions, &host)
        for transition in transitions {
            step.transitions.append(transition)
            if !chart.transitions[transition].content.isEmpty {
                run(chart.transitions[transition].content, &host)
            }
        }
        enterStates(transitions, initial: nil, &host)
    }

    private func tell(_ history: Int, _ host: some Host) {
        host.recalls(chart.states[history].id, remembered(history)?.map { chart.states[$0].id })
    }

    /// An endless chain is cut, and what would continue it is thrown away.
    private func stopRunaway() {
        step.runaway = true
        step.errors.append("stopped after \(Interpreter.microstepLimit) transitions without rest")
        machine.internalQueue = []
        takenEvents = 0
        machine.queue = []
        isRunning = false
    }

    /// Puts an error event on the internal queue.
    func raise(_ failure: ContentFailure) {
        step.errors.append(failure.message)
        machine.internalQueue.append(
            Event(failure.event, kind: .platform, sendID: failure.sendID, data: .text(failure.message)))
    }

    /// A new id that no other call has given in this session.
    func newID(_ prefix: String) -> String {
        machine.idCount += 1
        return "\(prefix).\(machine.idCount)"
    }
}
