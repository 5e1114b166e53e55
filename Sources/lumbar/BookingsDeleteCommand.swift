import ArgumentParser
import Sessions
import Store

/// `lumbar bookings delete REF`: a request and what its conversation still holds of it, gone for good.
struct BookingsDeleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Deletes a request and the conversation that it came from, for good."
    )

    @OptionGroup var place: StorePathOption
    @OptionGroup var named: BookingsReferenceArgument

    func run() throws {
        let reference = try named.reference()
        let store = try place.existing()
        try BookingsFailure.translate {
            guard try store.request(reference) != nil else { throw BookingsFailure.unknown(reference) }
            try store.erase(reference)
        }
        print("\(reference) deleted")
    }
}
