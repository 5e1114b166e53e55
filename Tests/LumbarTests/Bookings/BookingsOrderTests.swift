import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct BookingsOrderTests {
    @Test(arguments: [
        BookingsOrder.mark(reference: "K7M4-XR9F", status: .done), .delete(reference: "K7M4-XR9F"),
        .purge(drafts: 1, unanswered: 2, rest: 3.5), .retry(sink: "mail"),
    ])
    func `an order travels as one line`(_ order: BookingsOrder) throws {
        let line = try JSONEncoder().encode(order)
        #expect(!line.contains(UInt8(ascii: "\n")))
        #expect(try JSONDecoder().decode(BookingsOrder.self, from: line) == order)
    }

    @Test func `a receipt tells what was done or why nothing was`() {
        #expect(BookingsReceipt(done: "x").code == 0)
        let failure = BookingsReceipt(.foundWrong("no"))
        #expect(failure.code == 1 && failure.failure == "no" && failure.done == nil)
    }
}
