import ArgumentParser
import Sessions

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
        let order = BookingsOrder.mark(reference: reference.description, status: status)
        print(try BookingsErrand(place: place).run(order))
    }
}
