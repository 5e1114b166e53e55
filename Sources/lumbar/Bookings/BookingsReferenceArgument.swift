import ArgumentParser
import Bookings
import Sessions

/// The request that a command is about.
struct BookingsReferenceArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The request's reference, as in the list; case, spaces and hyphens do not matter.",
            valueName: "ref"))
    var ref: String

    /// The reference.
    ///
    /// - Throws: ``CommandFailure`` where it was copied wrongly.
    func reference() throws -> Reference {
        guard let parsed = Reference(ref) else {
            throw CommandFailure.foundWrong(
                "'\(Harmless.line(ref))' is no reference: look at the eight letters and digits again")
        }
        return parsed
    }
}
