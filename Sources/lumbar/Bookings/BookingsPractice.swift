import Bookings
import Dialogue
import Foundation
import Values

/// What the practice's script says of it, where a command that looks at requests finds one: `$LUMBAR_SCRIPT`, else the shipped one.
struct BookingsPractice {
    private let script: Script?

    /// Reads the script; a command works without it as well.
    init(in environment: [String: String] = ProcessInfo.processInfo.environment) {
        script = try? ScriptArgument.load(ScriptArgument.standard(in: environment))
    }

    /// The practice's time zone.
    var zone: TimeZone? { script?.surroundings(at: Date()).zone }

    /// Who publishes a calendar of requests: the facts `practice` and `email`.
    var organizer: CalendarOrganizer {
        CalendarOrganizer(name: script?.facts["practice"], email: script?.facts["email"])
    }
}
