import Foundation
import Testing

@testable import Values

struct JSONKeyTests {
    private struct Pair: Encodable {
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: JSONKey.self)
            try container.put("there", 1)
            try container.put("missing", nil as Int?)
        }
    }

    @Test func `a missing value is written as null`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(Pair()), as: UTF8.self) == #"{"missing":null,"there":1}"#)
    }

    @Test func `keys are strings only`() {
        #expect(JSONKey(stringValue: "a")?.stringValue == "a")
        #expect(JSONKey(intValue: 1) == nil)
    }
}
