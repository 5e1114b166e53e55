internal import Foundation
package import Markup

/// A bare SCXML document that is run from its start to its rest: what `lumbar chart` does.
package struct Document {
    /// How a run ended.
    package struct Outcome: Sendable, Hashable {
        /// The ids of the last configuration in document order, ancestors included.
        package var configuration: [String]
        /// Whether the machine ended in a top-level final state.
        package var isInFinal: Bool
        /// What `log` said, in order.
        package var log: [String]
        /// What went wrong on the way.
        package var errors: [String]
        /// The events that nobody handled, in order.
        package var unhandled: [String]
    }

    /// The chart, read without strictness.
    package let chart: Chart

    /// Reads a document.
    ///
    /// - Parameter file: Its path.
    /// - Throws: That it cannot be read, or everything that is wrong with it.
    package init(file: String) throws(Mistakes) {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Mistakes([.error(Location(file: file, line: 1), "the file cannot be read")])
        }
        try self.init([UInt8](data), file: file)
    }

    /// Reads a document that is in memory; what it refers to is looked for beside `file`.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - file: What mistakes call it.
    /// - Throws: Everything that is wrong with it.
    package init(_ bytes: [UInt8], file: String) throws(Mistakes) {
        let root = try Markup.parse(bytes, file: file, limits: .document)
        let folder = SourceFolder(of: file)
        chart = try Chart(root, options: .init(isStrict: false, load: { folder.load($0) }))
    }

    /// Starts the chart, hands it events one after the other, and lets time go by until nothing is left to come.
    ///
    /// - Parameters:
    ///   - events: The names of external events, handled right after the start.
    ///   - limit: After so many events by time a machine that never rests is stopped.
    ///   - wait: Called with each span of time before it is over; the default does not wait at all.
    ///   - between: Called after every step with the machine, which it may exchange for an equal one.
    /// - Returns: Where the chart ended.
    package func run(
        events: [String] = [], limit: Int = 10_000, wait: (Duration) -> Void = { _ in },
        between: (inout Machine) -> Void = { _ in }
    ) -> Outcome {
        let interpreter = Interpreter(chart)
        var host = LoggingHost()
        var (machine, step) = interpreter.start(host: &host)
        var steps = [step]
        between(&machine)
        for event in events {
            steps.append(interpreter.handle(Event(event), in: &machine, host: &host))
            between(&machine)
        }
        var count = 0
        while !machine.isFinished, let due = machine.nextDue, count < limit {
            wait(due)
            steps += interpreter.pass(due, in: &machine, host: &host)
            between(&machine)
            count += 1
        }
        let isInFinal =
            machine.isFinished
            && machine.configuration.contains {
                chart.state($0)?.parent == 0 && chart.state($0)?.isFinal == true
            }
        return Outcome(
            configuration: machine.configuration, isInFinal: isInFinal, log: host.lines,
            errors: steps.flatMap(\.errors), unhandled: steps.flatMap(\.unhandled))
    }
}

/// A host that keeps what `log` says.
private struct LoggingHost: Host {
    private(set) var lines: [String] = []

    func accepts(_ send: OutgoingSend) -> Bool { false }

    mutating func log(_ label: String, _ text: String) {
        lines.append(label.isEmpty ? text : "\(label): \(text)")
    }
}
