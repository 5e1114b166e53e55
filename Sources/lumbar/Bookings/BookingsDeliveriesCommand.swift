import ArgumentParser
import Bookings
import Foundation
import Sessions
import Store

/// `lumbar bookings deliveries`: what could not be delivered yet, and why.
struct BookingsDeliveriesCommand: ParsableCommand {
    /// How deliveries are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For people.
        case table
        /// One JSON object with all.
        case json
        /// One JSON object a line.
        case jsonl
    }

    static let configuration = CommandConfiguration(
        commandName: "deliveries",
        abstract: "Lists what was not delivered to a receiver yet, with the reason of the last failure.")

    @OptionGroup var place: StorePathOption
    @OptionGroup var zone: BookingsZoneOption

    @Option(help: "How to print: table, json or jsonl.")
    var format = Format.table

    @Option(
        help: ArgumentHelp(
            "Try everything for this receiver again, also what was given up or switched off.",
            valueName: "receiver"))
    var retry: String?

    func run() throws {
        if let retry { return print(try BookingsErrand(place: place).run(.retry(sink: retry))) }
        let reader = try place.reader()
        let (deliveries, disabled) = try BookingsFailure.translate {
            (try reader.deliveries(), try reader.disabledSinks())
        }
        let list = DeliveryList(deliveries, disabled: disabled)
        let text =
            switch format {
            case .table: list.table(clock: LocalTime(try zone.zone(reader)))
            case .json: try list.json()
            case .jsonl: try list.jsonLines()
            }
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}
