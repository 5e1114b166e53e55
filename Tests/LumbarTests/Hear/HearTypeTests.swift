import Testing
import Values

@testable import lumbar

@Suite("What a line is read as")
struct HearAsTests {
    @Test("Every field type has its name, and so has a whole booking", arguments: FieldType.allCases)
    func types(type: FieldType) {
        #expect(HearType(argument: type.rawValue) == .field(type))
        #expect(HearType(argument: "booking") == .booking)
        #expect(HearType(argument: "bookings") == nil)
    }
}
