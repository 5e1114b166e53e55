import ArgumentParser
import Foundation
import Store

/// The clock by which times are shown.
struct BookingsZoneOption: ParsableArguments {
    @Option(
        name: .customLong("timezone"),
        help: ArgumentHelp(
            """
            The time zone of the times shown, for example America/New_York. Default: the practice's, by its newest request or \
            the script ($LUMBAR_SCRIPT); else this machine's.
            """, valueName: "name"))
    var name: String?

    /// The time zone for what is read from a store.
    ///
    /// - Throws: ``CommandFailure`` where the store cannot be read.
    func zone(_ reader: StoreReader) throws -> TimeZone {
        if let zone = name.flatMap(TimeZone.init(identifier:)) { return zone }
        let ofRequests = try BookingsFailure.translate { try reader.zone() }
        return ofRequests.flatMap(TimeZone.init(identifier:)) ?? BookingsPractice().zone ?? .current
    }

    func validate() throws {
        if let name, TimeZone(identifier: name) == nil {
            throw ValidationError("there is no time zone of that name")
        }
    }
}
