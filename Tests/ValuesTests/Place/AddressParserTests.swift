import Testing

@testable import Values

struct AddressParserTests {
    private func parser(_ text: String) -> AddressParser {
        AddressParser(text: TypedText(text), isAnswer: true)
    }

    @Test(arguments: [
        ("14 Elm St", "Elm St"), ("2 County Road 12, Athens", "County Road 12"), ("7 Avenue B", "Avenue B"),
        ("350 5th Ave", "5th Ave"), ("1 Court Street", "Court Street"),
        ("9 Lake Shore Drive North", "Lake Shore Drive North"),
    ])
    func `a street ends at its kind`(text: String, street: String) throws {
        let parser = parser(text)
        let found = try #require(parser.street(at: 0))
        #expect(parser.typed(found.name) == street && found.hasKind)
    }

    @Test(arguments: [
        ("apt 3", 2), ("#2B", 3), ("in-law suite", 4),
        ("mother-in-law apartment", 6), ("granny flat", 2), ("2nd floor", 3), ("FL 33132", nil), ("dog", nil),
    ])
    func `a unit is known by its word`(text: String, end: Int?) {
        #expect(parser(text).unitEnd(0) == end)
    }

    @Test func `a number that belongs to the word before it is no house`() {
        #expect(parser("room 204, Albany").houses().isEmpty)
        #expect(parser("route 9 latham").houses().isEmpty)
        #expect(parser("14B Elm St").houses() == [0])
    }

    @Test(arguments: ["16 by the way", "3 or 4 doors down the road"])
    func `no street's name begins with a word that joins`(text: String) {
        #expect(parser(text).street(at: 0) == nil)
    }

    @Test func `states are known by name and code`() {
        #expect(parser("new york").state(at: 0) == 0..<2)
        #expect(parser("N.Y.").state(at: 0) == 0..<4)
        #expect(parser("me").state(at: 0) == nil)
    }
}
