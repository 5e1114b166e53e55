import Bookings
import Dialogue
import Foundation
import Sessions
import Testing

@Suite struct DescribingJSON {
    @Test func `every field that is written is described`() throws {
        let schema = try #require(
            try JSONSerialization.jsonObject(with: Data(RequestSchema.text.utf8)) as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: Any])
        var stored = Sample.stored(signs: [Sample.sign("leg", settledBy: "no")])
        stored.request.zone = "Europe/London"
        stored.request.consent = .init(notice: "n", script: "s", given: Sample.moment)
        let form = try #require(
            try JSONSerialization.jsonObject(with: Data(RequestForm(stored).json().utf8)) as? [String: Any])
        #expect(Set(form.keys) == Set(properties.keys))
        let parts = try #require(schema["$defs"] as? [String: [String: Any]])
        for (list, part) in [("signs", "sign"), ("entries", "entry")] {
            let keys = (form[list] as? [[String: Any]])?.first.map { Set($0.keys) }
            #expect(keys == (parts[part]?["properties"] as? [String: Any]).map { Set($0.keys) })
        }
    }
}
