import ArgumentParser
import Bookings
import Dialogue
import Foundation
import Sessions
import Store

/// `lumbar bookings watch`: new and changed requests, as they come.
struct BookingsWatchCommand: AsyncParsableCommand {
    /// How a request is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// One line for people.
        case table
        /// One JSON object a line.
        case jsonl
    }

    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Prints requests as they come in or change, until it is interrupted.")

    @OptionGroup var place: StorePathOption
    @OptionGroup var selection: BookingsSelection
    @OptionGroup var zone: BookingsZoneOption

    @Option(help: "How to print: table or jsonl.")
    var format = Format.table

    func run() async throws {
        let reader = try place.reader()
        let clock = LocalTime(try zone.zone(reader))
        var filter = try selection.filter(in: clock.zone)
        // Without --since only what comes from now on is new.
        var seen = BookingsNews()
        if filter.since == nil {
            _ = seen.take(try BookingsFailure.translate { try reader.requests(RequestFilter()) })
            filter.since = .distantPast
        }
        while !Task.isCancelled {
            let requests = try BookingsFailure.translate { try reader.requests(filter) }
            for request in seen.take(requests) { try show(request, clock) }
            try await Task.sleep(for: .seconds(1))
        }
    }

    private func show(_ request: StoredRequest, _ clock: LocalTime) throws {
        let text =
            switch format {
            case .jsonl: try RequestForm(request).json()
            case .table:
                RequestTable(width: BookingsWidth.ofOutput(), clock: clock) {
                    DisplayWidth.of($0)
                }.line(request)
            }
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }
}

/// Tells which requests of a list are new or have changed since the last look.
struct BookingsNews {
    private var seen: [String: Date] = [:]

    /// Takes a list, the newest first; gives what was not seen so, the oldest first.
    mutating func take(_ requests: [StoredRequest]) -> [StoredRequest] {
        let news = requests.reversed().filter { seen[$0.request.reference] != $0.changed }
        for request in news { seen[request.request.reference] = request.changed }
        return news
    }
}
