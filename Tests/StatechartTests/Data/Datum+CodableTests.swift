import Foundation
import Statechart
import Testing

@Suite struct WritingValuesDown {
    @Test(arguments: [
        Datum.none, .text("a\"é"), .number(-1.5), .number(.infinity), .number(-.infinity), .boolean(false),
        .tree("<a>1</a>"),
        .entries([.init("k", .entries([.init("l", .none)])), .init("k", .number(2))]),
    ])
    func `every value is read as it was written`(_ value: Datum) throws {
        #expect(try JSONDecoder().decode(Datum.self, from: JSONEncoder().encode(value)) == value)
    }

    @Test func `not-a-number stays what it is`() throws {
        let copy = try JSONDecoder().decode(Datum.self, from: JSONEncoder().encode(Datum.number(.nan)))
        guard case .number(let number) = copy else {
            Issue.record("\(copy)")
            return
        }
        #expect(number.isNaN)
    }
}
