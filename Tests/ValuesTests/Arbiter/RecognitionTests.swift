import Foundation
import Testing

@testable import Values

struct RecognitionTests {
    private func json(_ text: String, as type: FieldType) throws -> [String: Any] {
        let data = try JSONEncoder().encode(Reader.read(text, as: type))
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func `every key of a type is always there`() throws {
        let keys: [FieldType: Set<String>] = [
            .when: ["status", "readings", "asap", "flexible", "recur", "duration_min", "reason"],
            .phone: ["status", "phones", "reason"], .email: ["status", "emails", "suggest", "reason"],
            .boolean: ["status", "value"], .text: ["status", "text"],
        ]
        for (type, expected) in keys {
            for text in ["tomorrow", "518-555-0177", "yes", "a@b", "…"] {
                #expect(Set(try json(text, as: type).keys).isSuperset(of: expected), "\(type) \(text)")
            }
        }
    }

    @Test func `a suggestion never takes the place of what was typed`() throws {
        let read = try json("dana@gmial.com", as: .email)
        #expect(read["suggest"] as? String == "dana@gmail.com")
        #expect(read["emails"] as? [String] == ["dana@gmial.com"])
    }

    @Test func `a slot is written with all its limits`() throws {
        let read = try json("fri after 2", as: .when)
        let slot = try #require(((read["readings"] as? [[Any]])?.first?.first) as? [String: Any])
        #expect(slot["t0"] as? String == "14:00" && slot["t1"] is NSNull && slot["approx"] as? Bool == false)
    }
}
