import Testing

@testable import Values

struct NameBuilderTests {
    private static let cases: [(String, [String])] = [
        ("Oscar de la Renta", ["Oscar", "de la Renta", "Oscar", "Oscar de la Renta"]),
        ("Mrs. Thompson", ["", "Thompson", "Mrs. Thompson", "Mrs. Thompson"]),
        ("dana", ["Dana", "", "Dana", "Dana"]),
        ("Bob Smith Jr.", ["Bob", "Smith", "Bob", "Bob Smith"]),
    ]

    @Test(arguments: cases)
    func `given name, family name, address and display are told apart`(text: String, expected: [String]) {
        let name = NameBuilder.name(of: NamePartReader(text: TypedText(text)).run(from: 0))
        #expect([name?.given ?? "", name?.family ?? "", name?.call ?? "", name?.display ?? ""] == expected)
    }
}
