import Foundation
import Store

/// Takes an order to where it can be carried out: to the store itself, or to the server that holds it.
struct BookingsErrand {
    let place: StorePathOption

    /// Runs the errand.
    ///
    /// - Returns: what was done, in one line.
    /// - Throws: ``CommandFailure``.
    func run(_ order: BookingsOrder) throws -> String {
        guard FileManager.default.fileExists(atPath: place.path) else {
            throw CommandFailure.couldNotRun(StoreRefusal.missing(path: place.path).description)
        }
        let receipt = try receipt(for: order)
        guard let done = receipt.done else {
            throw CommandFailure(
                code: CommandFailure.Code(rawValue: receipt.code) ?? .couldNotRun,
                message: receipt.failure ?? "the server gave no answer")
        }
        return done
    }

    private func receipt(for order: BookingsOrder) throws -> BookingsReceipt {
        do {
            return BookingsDesk(store: try place.open()).carryOut(order)
        } catch let refusal as StoreRefusal {
            guard case .held = refusal,
                let answer = ControlSocket.ask(try JSONEncoder().encode(order), beside: place.path)
            else { throw CommandFailure.couldNotRun(refusal.description) }
            guard let receipt = try? JSONDecoder().decode(BookingsReceipt.self, from: answer) else {
                throw CommandFailure.couldNotRun("the server that holds the store gave no answer")
            }
            return receipt
        }
    }
}
