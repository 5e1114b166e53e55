import ArgumentParser
import Bookings
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
    }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes requests for other programs to standard output.")

    @OptionGroup var place: StorePathOption
    @OptionGroup var selection: BookingsSelection
    @OptionGroup var zone: BookingsZoneOption

    @Option(help: "What to write: json, jsonl or csv.")
    var format: Format

    func run() throws {
        let filter = try selection.filter(in: zone.zone)
        let reader = try place.reader()
        let requests = try BookingsFailure.translate { try reader.requests(filter) }
        let text =
            switch format {
            case .json: try RequestForm.json(requests)
            case .jsonl: try RequestForm.jsonLines(requests)
            case .csv: RequestCSV(clock: LocalTime(zone.zone)).text(requests)
            }
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}
