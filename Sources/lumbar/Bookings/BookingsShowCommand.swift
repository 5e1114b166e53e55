import ArgumentParser
import Bookings
import Foundation
import Sessions
import Store

/// `lumbar bookings show REF`: one request in full, the warning signs first.
struct BookingsShowCommand: ParsableCommand {
    /// How a request is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For people.
        case text
        /// One JSON object.
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows one request in full, the warning signs first.")

    @OptionGroup var place: StorePathOption
    @OptionGroup var zone: BookingsZoneOption
    @OptionGroup var named: BookingsReferenceArgument

    @Option(help: "How to print: text or json.")
    var format = Format.text

    func run() throws {
        let reference = try named.reference()
        let reader = try place.reader()
        let found = try BookingsFailure.translate { try reader.request(reference) }
        guard let found else { throw BookingsFailure.unknown(reference) }
        let all = try BookingsFailure.translate { try reader.requests(RequestFilter()) }
        let others = Duplicates(among: all).others(of: found)
        let text =
            switch format {
            case .text:
                RequestDetails(clock: LocalTime(try zone.zone(reader))).lines(found, duplicates: others)
                    .joined(separator: "\n")
            case .json: try RequestForm(found).json()
            }
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }
}
