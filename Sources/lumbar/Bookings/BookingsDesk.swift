import Foundation
import Sessions
import Store

/// Carries out orders on a store that this process holds.
struct BookingsDesk: Sendable {
    let store: any RequestStore & Outbox
    /// Called for each session whose conversation is gone with what was deleted.
    var forget: @Sendable (SessionKey) -> Void = { _ in }
    /// Called where something is to be delivered now.
    var ring: @Sendable () -> Void = {}
    var now: @Sendable () -> Date = { Date() }

    /// Carries out an order.
    func carryOut(_ order: BookingsOrder) -> BookingsReceipt {
        do {
            return BookingsReceipt(done: try BookingsFailure.translate { try change(order) })
        } catch let failure as CommandFailure {
            return BookingsReceipt(failure)
        } catch {
            return BookingsReceipt(.couldNotRun("the order failed"))
        }
    }

    /// Carries out an order that came as a line, and answers with one.
    func answer(_ line: Data) -> Data {
        let receipt =
            (try? JSONDecoder().decode(BookingsOrder.self, from: line)).map(carryOut)
            ?? BookingsReceipt(.couldNotRun("the server does not know this order"))
        return (try? JSONEncoder().encode(receipt)) ?? Data()
    }

    private func change(_ order: BookingsOrder) throws -> String {
        switch order {
        case .mark(let text, let status):
            let reference = try known(text)
            guard status.isForThePractice else {
                throw CommandFailure.couldNotRun("this status cannot be set")
            }
            try store.mark(reference, as: status, at: now())
            return "\(reference) \(status.rawValue)"
        case .delete(let text):
            let reference = try known(text)
            if let session = try store.erase(reference) { forget(session) }
            return "\(reference) deleted"
        case .purge(let drafts, let unanswered, let rest):
            let purged = try store.purge(
                Retention(drafts: drafts, unanswered: unanswered, rest: rest), at: now())
            purged.sessions.forEach(forget)
            return Self.words(purged)
        case .retry(let sink):
            try store.retry(sink, at: now())
            ring()
            return "\(sink) is tried again"
        }
    }

    private func known(_ text: String) throws -> Reference {
        guard let reference = Reference(text) else { throw CommandFailure.foundWrong("this is no reference") }
        guard try store.request(reference) != nil else { throw BookingsFailure.unknown(reference) }
        return reference
    }

    /// What a purge did, in one line.
    static func words(_ purged: Purged) -> String {
        guard !purged.isEmpty else { return "nothing was kept too long" }
        return "deleted: drafts \(purged.drafts), unanswered requests \(purged.unanswered), "
            + "other requests \(purged.rest)"
            + (purged.unheard > 0 ? ", lines not understood \(purged.unheard)" : "")
    }
}
