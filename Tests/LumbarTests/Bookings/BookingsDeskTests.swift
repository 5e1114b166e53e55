import ArgumentParser
import Foundation
import Sessions
import Store
import Testing

@testable import lumbar

@Suite struct BookingsDeskTests {
    @Test func `orders are carried out, and memory is told`() async throws {
        let desk = try Desk()
        try await desk.fill()
        let store = try SQLiteStore(path: desk.path)
        let forgotten = Collected()
        let counter = BookingsDesk(store: store, forget: { forgotten.add($0) })
        let orders: [BookingsOrder] = [
            .mark(reference: "K7M4-XR9F", status: .done), .mark(reference: "K7M4-XR9F", status: .held),
            .purge(drafts: 1e9, unanswered: 1e9, rest: 1e9), .retry(sink: "mail"),
            .delete(reference: "K7M4-XR9F"), .delete(reference: "K7M4-XR9F"), .delete(reference: "x"),
        ]
        let carried = orders.map(counter.carryOut)
        #expect(carried.map(\.code) == [0, 2, 0, 0, 0, 1, 1])
        #expect(carried.last?.failure == "this is no reference")
        #expect(forgotten.keys == [SessionKey(relay: "", session: "v")])
    }

    @Test func `a line that is no order is refused, not guessed`() throws {
        let desk = try Desk()
        let counter = BookingsDesk(store: try SQLiteStore(path: desk.path))
        let answer = counter.answer(Data("{\"drop\":{}}".utf8))
        let receipt = try JSONDecoder().decode(BookingsReceipt.self, from: answer)
        #expect(receipt.code == 2 && receipt.done == nil)
    }
}
