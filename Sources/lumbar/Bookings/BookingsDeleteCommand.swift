import ArgumentParser
import Sessions

/// `lumbar bookings delete REF`: a request and what its conversation still holds of it, gone for good.
struct BookingsDeleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Deletes a request and the conversation that it came from, for good."
    )

    @OptionGroup var place: StorePathOption
    @OptionGroup var named: BookingsReferenceArgument

    func run() throws {
        let reference = try named.reference()
        print(try BookingsErrand(place: place).run(.delete(reference: reference.description)))
    }
}
