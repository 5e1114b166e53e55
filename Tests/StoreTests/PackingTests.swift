import Foundation
import Sessions
import Testing

@testable import Store

@Suite struct PackingAnswers {
    @Test func `what is packed can be unpacked`() {
        let remembered = [
            Remembered(id: "m1", form: Data("{}".utf8)), Remembered(id: "", form: Data()),
            Remembered(id: "né 🚲", form: Data(repeating: 7, count: 70_000)),
        ]
        #expect(Packing.unpack(Packing.pack(remembered)) == remembered)
        #expect(Packing.unpack(Data()) == [])
    }

    @Test func `a part of it is no list`() {
        let packed = Packing.pack([Remembered(id: "m1", form: Data("{}".utf8))])
        for count in 1..<packed.count { #expect(Packing.unpack(packed.prefix(count)) == nil, "\(count)") }
        #expect(Packing.unpack(Data([0, 0, 0, 1, 0xFF, 0, 0, 0, 0])) == nil)
    }
}
