/// Runs one chart: the algorithm of the Recommendation's appendix D on machines that are values.
///
/// It holds compiled expressions, so it belongs to one thread.
package final class Interpreter {
    /// After so many microsteps for one event a machine is stopped.
    package static let microstepLimit = 1_000

    /// The chart that is run.
    package let chart: Chart

    /// Prepares to run a chart.
    package init(_ chart: Chart) {
        self.chart = chart
    }

    /// Enters the initial states and runs to completion.
    ///
    /// - Parameters:
    ///   - sessionID: What `_sessionid` will be.
    ///   - host: The embedding application.
    /// - Returns: The new machine and what happened.
    package func start(sessionID: String = "session", host: inout some Host) -> (Machine, Step) {
        (Machine(sessionID: sessionID), Step())
    }

    /// Handles one external event and everything that it causes.
    ///
    /// - Parameters:
    ///   - event: The event.
    ///   - machine: The machine, which moves on.
    ///   - host: The embedding application.
    /// - Returns: What happened.
    package func handle(_ event: Event, in machine: inout Machine, host: inout some Host) -> Step {
        Step()
    }

    /// Lets time go by: every send that becomes due is handled, in the order of its time.
    ///
    /// - Parameters:
    ///   - time: How much time has gone by since the last event.
    ///   - machine: The machine, which moves on.
    ///   - host: The embedding application.
    /// - Returns: One step for each send that was due.
    package func pass(_ time: Duration, in machine: inout Machine, host: inout some Host) -> [Step] {
        []
    }
}
