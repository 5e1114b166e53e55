import Foundation
import Testing

@testable import Values

@Suite("The types of fields")
struct FieldTypeTests {
    private static let lines = [
        "next tuesday", "dana@gmial.com", "555 0143", "PO Box 7", "12", "maybe", "yes", "2/30",
        "the 23rd at 8", "no@", "",
        "Dana or Donna", "12 Maple Street or 14 Elm Street", "518-555-0177 or 518-555-0178",
    ]

    @Test("Only what is said to can be ambiguous or invalid", arguments: FieldType.allCases)
    func doubts(type: FieldType) throws {
        let zone = try #require(TimeZone(identifier: "America/New_York"))
        let surroundings = Surroundings(
            now: Date(timeIntervalSince1970: 1_795_442_400), zone: zone, region: "US", hours: 480...1200)
        for line in Self.lines {
            let standing = Recogniser().read(line, as: type, in: surroundings).standing
            if !type.canBeAmbiguous { #expect(standing != .ambiguous, "\(line)") }
            if !type.canBeInvalid { #expect(standing != .refused, "\(line)") }
        }
        #expect(type.canBeInvalid == (type != .text))
    }
}
