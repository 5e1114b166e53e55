import ArgumentParser
import Foundation
import Rehearsal

/// A clock that can be made to stand still.
struct ClockOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Let the clock stand still at this moment, for example 2026-11-23T09:00:00-05:00.",
            valueName: "iso8601"))
    var now: Instant?

    /// The moment at which the clock stands; nil where it runs.
    var fixed: Date? { now?.date }
    /// The moment it is.
    var date: Date { fixed ?? Date() }
}

extension Instant: ExpressibleByArgument {
    /// Reads an ISO 8601 moment with its zone.
    public init?(argument: String) {
        self.init(argument)
    }
}
