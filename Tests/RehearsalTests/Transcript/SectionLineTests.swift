import Testing

@testable import Rehearsal

@Suite("A line of a section")
struct SectionLineReadingTests {
    @Test(
        "Arguments are parted at bars",
        arguments: [
            ("BUTTONS", []), ("BUTTONS a", ["a"]), ("BUTTONS a|b c | d", ["a", "b c", "d"]),
            (#"BUTTONS a\|b|c"#, ["a|b", "c"]), ("BUTTONS a|", ["a", ""]), (#"BUTTONS a\b"#, [#"a\b"#]),
        ])
    func arguments(text: String, arguments: [String]) {
        #expect(SectionLine(number: 1, text: text).arguments == arguments)
    }

    @Test(
        "A name is four capitals or more, digits and underscores among them",
        arguments: [
            ("STATE a", true), ("!STATE a", true), ("?!STATE a", true), ("A_B_C", true), ("ABC d", false),
            ("State a", false), ("STATE: a", false), ("ÄÖÜÄ a", false), ("", false),
            ("UTT_HI1 a", true), ("911_A b", false), ("_ABC d", false), ("STATE\ta", true),
            ("! STATE a", true), ("ABCd e", false),
        ])
    func name(text: String, isName: Bool) {
        #expect(SectionLine(number: 1, text: text).looksLikeName == isName)
    }

    @Test("The first word stands bare of all signs and blanks before it")
    func bare() {
        #expect(SectionLine(number: 1, text: "? !?\tABC d").bare.word == "ABC")
        #expect(SectionLine(number: 1, text: "ABC d").isName(from: 3))
        #expect(!SectionLine(number: 1, text: "ABC d").isName(from: 4))
    }
}
