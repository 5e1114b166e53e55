import ArgumentParser
import Bookings
import Dialogue
import Foundation
import Sessions
import Store

/// `lumbar bookings export`: requests for other programs, on standard output.
struct BookingsExportCommand: ParsableCommand {
    /// How requests are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// One JSON object with all.
        case json
        /// One JSON object a line.
        case jsonl
        /// RFC 4180, for spreadsheets.
        case csv
        /// RFC 5545, for calendars.
        case ics
    }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes requests for other programs to standard output.")

    @OptionGroup var place: StorePathOption
    @OptionGroup var selection: BookingsSelection
    @OptionGroup var zone: BookingsZoneOption

    @Option(
        help: "What to write: json, jsonl, csv or ics. A calendar has one event for each day that is named.")
    var format: Format

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
        case .ics:
            let calendar = RequestCalendar(fallback: clock.zone, organizer: BookingsPractice().organizer)
            let dayless = calendar.withoutDay(requests).map { Harmless.line($0.request.reference) }
            if !dayless.isEmpty {
                let line = "without an event, as no day is named: \(dayless.joined(separator: ", "))\n"
                FileHandle.standardError.write(Data(line.utf8))
            }
            return calendar.text(requests)
        }
    }
}
