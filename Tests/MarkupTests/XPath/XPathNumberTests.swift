import Markup
import Testing

@Suite struct NumbersOfXPath {
    @Test(
        arguments: [
            ("1", 1), (" -2.5\n", -2.5), (".5", 0.5), ("1.", 1), ("-0", 0),
            ("123456789012345680", 123_456_789_012_345_680),
            ("1e3", 1000),
        ] as [(String, Double)])
    func `text becomes a number`(_ text: String, _ number: Double) {
        #expect(XPathNumber.parse(text) == number)
    }

    @Test(arguments: ["", " ", "+1", "1 2", "0x10", "nan", "inf", "1..", ".", "-", "1.2.", "é"])
    func `other text is not a number`(_ text: String) {
        #expect(XPathNumber.parse(text).isNaN)
    }

    @Test(
        arguments: [
            (1, "1"), (-0.0, "0"), (0.1 + 0.2, "0.30000000000000004"), (1e-7, "0.0000001"),
            (1e21, "1000000000000000000000"),
            (.nan, "NaN"), (-.infinity, "-Infinity"), (1234567.5, "1234567.5"),
        ] as [(Double, String)])
    func `a number becomes text without an exponent`(_ number: Double, _ text: String) {
        #expect(XPathNumber.format(number) == text)
    }
}
