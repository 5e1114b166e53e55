import Markup
import Testing

@testable import Dialogue

@Suite("What signs are called")
struct SignNamesTests {
    private static let texts = [
        "gas": FlagText(
            title: "a smell of gas", names: ["gas", "gas smell", "smell"], answers: [], clearance: nil,
            location: .init(file: "", line: 0)),
        "smoke": FlagText(
            title: "smoke", names: ["smoke"], answers: [], clearance: nil, location: .init(file: "", line: 0)),
    ]

    @Test(
        "Names count where nothing else is said",
        arguments: [
            ("gas", ["gas"]), ("the gas smell", ["gas"]), ("just the Smoke", ["smoke"]),
            ("smoke and gas", ["smoke", "gas"]), ("gas, gas", ["gas"]), ("the", []), ("", []), ("no gas", []),
            ("gas bill", []), ("1", []),
        ])
    func named(line: String, flags: [String]) {
        let names = SignNames(["gas", "smoke"], Self.texts)
        #expect(
            names.flags(in: line.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)) == flags)
    }

    @Test(
        "Numbers count where the signs are offered by number",
        arguments: [("1", ["gas"]), ("1 and 2", ["gas", "smoke"]), ("number 2", ["smoke"]), ("3", [])])
    func numbered(line: String, flags: [String]) {
        let names = SignNames(["gas", "smoke"], Self.texts, isNumbered: true)
        #expect(names.flags(in: line.split(separator: " ").map(String.init)) == flags)
    }
}
