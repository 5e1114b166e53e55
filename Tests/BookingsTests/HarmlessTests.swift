import Bookings
import Testing

@Suite struct MakingTextHarmless {
    @Test(arguments: [
        ("Dana", "Dana"), ("née Müller 🚲", "née Müller 🚲"), ("a\nb\tc", "a b c"), ("a\r\nb", "a␍ b"),
        ("\u{1B}[31mred", "␛[31mred"), ("\u{7F}", "␡"), ("\u{9B}2J", "<U+009B>2J"),
        ("abc\u{202E}cba", "abc<U+202E>cba"), ("a\u{200B}b", "a<U+200B>b"), ("a\u{2028}b", "a<U+2028>b"),
        ("\u{E0041}", "<U+E0041>"), ("👩\u{200D}🔧", "👩\u{200D}🔧"),
    ])
    func `a line shows what it holds and does nothing`(_ text: String, _ expected: String) {
        #expect(Harmless.line(text) == expected)
    }

    @Test(arguments: [
        (#"{"a":"b"}"#, #"{"a":"b"}"#), ("\"\u{9B}\"", #""\u009B""#), ("\"\u{202E}\"", #""\u202E""#),
        ("\"\u{E0041}\"", #""\uDB40\uDC41""#), ("\"é\"\n", "\"é\"\n"),
    ])
    func `JSON stays the same JSON`(_ json: String, _ expected: String) {
        #expect(Harmless.json(json) == expected)
    }
}
