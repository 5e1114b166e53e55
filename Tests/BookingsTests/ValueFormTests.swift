import Foundation
import Testing
import Values

@testable import Bookings

@Suite struct WritingValues {
    @Test(arguments: [
        (Value.boolean(true), "true"), (.text("a \"b\""), #""a \"b\"""#),
        (.email([EmailAddress(address: "dana@example.org")]), #"[{"address":"dana@example.org"}]"#),
        (.phone([PhoneNumber(e164: "+1518", typed: "518")]), #"[{"e164":"+1518","typed":"518"}]"#),
        (.place(Place(city: "Troy")), #"{"city":"Troy"}"#),
    ])
    func `a value has no wrapper`(_ value: Value, _ expected: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(ValueForm(value: value)), as: UTF8.self) == expected)
    }
}
