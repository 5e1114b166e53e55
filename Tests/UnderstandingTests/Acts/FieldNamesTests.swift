import Testing

@testable import Understanding

@Suite("Names of fields")
struct FieldNamesTests {
    @Test("The longest name wins")
    func longest() {
        let asked = Asked(.field, fieldNames: ["phone number": "phone", "number": "house"])
        let line = Small.compiled.reader.line("my phone number")
        #expect(FieldNames.first(in: 0..<3, line, asked) == "phone")
        #expect(FieldNames.places(in: line, asked).contains(1..<3))
        #expect(FieldNames.places(in: line, Asked()).isEmpty)
    }
}
