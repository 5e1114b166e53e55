/// Runs one chart: the algorithm of the Recommendation's appendix D on machines that are values.
///
/// It holds compiled expressions, so it belongs to one thread.
package final class Interpreter {
    /// After so many microsteps for one event a machine is stopped.
    package static let microstepLimit = 1_000

    /// After so many elements of executable content for one event the rest of the content is left out.
    package static let actionLimit = 100_000

    /// The chart that is run.
    package let chart: Chart

    private let session: Session

    /// Prepares to run a chart.
    package init(_ chart: Chart) {
        self.chart = chart
        session = Session(chart, depth: 0)
    }

    init(_ chart: Chart, depth: Int) {
        self.chart = chart
        session = Session(chart, depth: depth)
    }

    /// Enters the initial states and runs to completion.
    ///
    /// - Parameters:
    ///   - sessionID: What `_sessionid` will be.
    ///   - host: The embedding application.
    /// - Returns: The new machine and what happened.
    package func start(sessionID: String = "session", host: inout some Host) -> (Machine, Step) {
        start(Machine(sessionID: sessionID), parameters: [], host: &host)
    }

    /// Starts a child session.
    func start(
        sessionID: String, parentID: String, parameters: [Datum.Entry], host: inout some Host
    ) -> Machine {
        var machine = Machine(sessionID: sessionID)
        machine.parentID = parentID
        return start(machine, parameters: parameters, host: &host).0
    }

    private func start(
        _ empty: Machine, parameters: [Datum.Entry], host: inout some Host
    ) -> (Machine, Step) {
        var machine = empty
        machine.variables = chart.variables.map { Variable.Holding(id: $0.id, value: .none) }
        _ = session.take(&machine)
        session.start(parameters, &host)
        let step = session.giveBack(&machine)
        return (machine, step)
    }

    /// Whether a machine can go on with this chart: every state and variable that it remembers is there.
    package func fits(_ machine: Machine) -> Bool {
        Session.fits(machine, chart)
    }

    /// Handles one external event and everything that it causes.
    ///
    /// A machine that does not fit the chart is left alone, and the step says so among its errors.
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - machine: The machine, which moves on.
    ///   - host: The embedding application.
    /// - Returns: What happened.
    package func handle(_ event: Event, in machine: inout Machine, host: inout some Host) -> Step {
        guard session.take(&machine) else { return Self.misfit }
        session.handle(event, &host)
        return session.giveBack(&machine)
    }

    private static var misfit: Step {
        var step = Step()
        step.errors = ["the machine belongs to another chart"]
        return step
    }

    /// Lets time go by: every send that becomes due is handled, in the order of its time.
    ///
    /// - Parameters:
    ///   - time: How much time has gone by since the last event.
    ///   - machine: The machine, which moves on.
    ///   - host: The embedding application.
    /// - Returns: One step for each send that was due; at most ``microstepLimit`` of them.
    package func pass(_ time: Duration, in machine: inout Machine, host: inout some Host) -> [Step] {
        var steps: [Step] = []
        var left = time
        while let due = machine.nextDue, due <= left, steps.count < Self.microstepLimit {
            machine.advance(due)
            left -= due
            guard session.take(&machine) else { return [Self.misfit] }
            session.deliverDue(&host)
            session.settle(&host)
            steps.append(session.giveBack(&machine))
        }
        machine.advance(left)
        return steps
    }

    /// Ends a machine before its time: its exit handlers run, nothing else happens.
    ///
    /// - Parameters:
    ///   - machine: The machine, which is finished after this.
    ///   - host: The embedding application.
    package func cancel(_ machine: inout Machine, host: inout some Host) {
        guard !machine.isFinished, session.take(&machine) else { return }
        session.finish(&host)
        _ = session.giveBack(&machine)
    }
}
