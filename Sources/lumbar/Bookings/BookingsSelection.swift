import ArgumentParser
import Bookings
import Foundation
import Sessions

/// Which requests a command is about.
struct BookingsSelection: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only requests received since: a day (2026-11-23), a moment (2026-11-23T09:00:00Z), or a span back (36h, 7d).",
            valueName: "when"))
    var since: String?

    @Option(
        help: ArgumentHelp(
            "Only requests that stand so; may be repeated: \(RequestStatus.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "status"))
    var status: [RequestStatus] = []

    /// The filter, days beginning by the clock of a place.
    func filter(in zone: TimeZone, now: Date = Date()) throws -> RequestFilter {
        RequestFilter(since: try moment(in: zone, now: now), statuses: Set(status))
    }

    private func moment(in zone: TimeZone, now: Date) throws -> Date? {
        guard let since else { return nil }
        guard let moment = PastMoment(since, zone: zone, now: now)?.date else {
            throw CommandFailure.couldNotRun("--since takes a day, a moment, or a span such as 36h or 7d")
        }
        return moment
    }
}

extension RequestStatus: ExpressibleByArgument {}
