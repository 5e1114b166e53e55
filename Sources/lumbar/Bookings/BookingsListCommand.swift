import ArgumentParser
import Bookings
import Foundation
import Sessions
import Store

/// `lumbar bookings list`: all requests, the newest first.
struct BookingsListCommand: ParsableCommand {
    /// How a list is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For people.
        case table
        /// One JSON object with all.
        case json
        /// One JSON object a line.
        case jsonl
        /// RFC 4180, for spreadsheets.
        case csv
    }

    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists requests, the newest first. * waits for the practice, ! is held by a warning sign.")

    @OptionGroup var place: StorePathOption
    @OptionGroup var selection: BookingsSelection
    @OptionGroup var zone: BookingsZoneOption

    @Option(help: "How to print: table, json, jsonl or csv.")
    var format = Format.table

    func run() throws {
        let reader = try place.reader()
        let clock = LocalTime(try zone.zone(reader))
        let filter = try selection.filter(in: clock.zone)
        let requests = try BookingsFailure.translate { try reader.requests(filter) }
        FileHandle.standardOutput.write(Data(try text(requests, clock).utf8))
    }

    private func text(_ requests: [StoredRequest], _ clock: LocalTime) throws -> String {
        switch format {
        case .json: return try RequestForm.json(requests)
        case .jsonl: return try RequestForm.jsonLines(requests)
        case .csv: return RequestCSV(clock: clock).text(requests)
        case .table:
            guard !requests.isEmpty else { return "No requests.\n" }
            let table = RequestTable(width: BookingsWidth.ofOutput(), clock: clock) {
                DisplayWidth.of($0)
            }
            return table.lines(requests).joined(separator: "\n") + "\nTimes are \(clock.name).\n"
        }
    }
}
