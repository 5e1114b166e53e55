import ArgumentParser
import Foundation

/// The clock by which times are shown.
struct BookingsZoneOption: ParsableArguments {
    @Option(
        name: .customLong("timezone"),
        help: ArgumentHelp(
            "The time zone of the times shown, for example America/New_York. Default: this machine's.",
            valueName: "name"))
    var name: String?

    /// The time zone.
    var zone: TimeZone { name.flatMap(TimeZone.init(identifier:)) ?? .current }

    func validate() throws {
        if let name, TimeZone(identifier: name) == nil {
            throw ValidationError("there is no time zone of that name")
        }
    }
}
