import Foundation
import Markup
import Testing
import Values

@testable import Dialogue

@Suite("What a form asks for")
struct FormContentTests {
    @Test("Fields are found by name, and by group")
    func find() throws {
        let reader = try Fixture.expand(
            FormExpansionStatesTests.form, screening: FormExpansionStatesTests.asks
        ).reader
        let form = try #require(reader.forms["f"])
        #expect(form.field("phone")?.type == .phone)
        #expect(form.field("contact") == nil)
        #expect(form.field("") == nil)
        #expect(form.group("contact").map(\.name) == ["phone", "email"])
        #expect(form.group("phone").isEmpty)
    }

    @Test("A path reads as in the events, and survives being saved")
    func path() throws {
        let path = FieldPath(form: "booking", field: "name")
        #expect("\(path)" == "booking.name")
        let saved = try JSONEncoder().encode(path)
        #expect(try JSONDecoder().decode(FieldPath.self, from: saved) == path)
    }
}
