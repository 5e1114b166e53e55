import ArgumentParser
import Foundation
import Sessions
import Store

/// `lumbar bookings mark REF STATUS`: where a request stands for the practice.
struct BookingsMarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark", abstract: "Sets where a request stands: contacted, confirmed, declined or done.")

    @OptionGroup var place: StorePathOption
    @OptionGroup var named: BookingsReferenceArgument

    @Argument(help: "contacted, confirmed, declined or done.")
    var status: RequestStatus

    func validate() throws {
        guard status.isForThePractice else {
            throw ValidationError("'\(status.rawValue)' follows from what the visitor says and cannot be set")
        }
    }

    func run() throws {
        let reference = try named.reference()
        let store = try place.existing()
        try BookingsFailure.translate {
            guard try store.request(reference) != nil else { throw BookingsFailure.unknown(reference) }
            try store.mark(reference, as: status, at: Date())
        }
        print("\(reference) \(status.rawValue)")
    }
}
