import Testing

@testable import lumbar

@Suite("Breaking text into lines")
struct LineBreakTests {
    @Test("Words stay whole where they fit")
    func words() {
        #expect(
            Wrap(width: 20).lines("What can I do for you today?") == ["What can I do for", "you today?"])
    }

    @Test("A word that is longer than a line is cut")
    func longWord() {
        let lines = Wrap(width: 20).lines("see https://example.com/a/very/long/address now")
        #expect(lines == ["see", "https://example.com/", "a/very/long/address", "now"])
    }

    @Test(
        "A long name is cut at a joint, where one is in its later half",
        arguments: [
            ("question.why-hips-glutes-hamstrings", ["question.why-hips-", "glutes-hamstrings"]),
            ("a.bcdefghijklmnopqrstuvwxyz", ["a.bcdefghijklmnopqrs", "tuvwxyz"]),
        ])
    func joints(word: String, lines: [String]) {
        #expect(Wrap(width: 20).lines(word) == lines)
    }

    @Test("Wide signs count double")
    func wide() {
        #expect(Wrap(width: 20).lines("腰が痛いのですが予約できますか") == ["腰が痛いのですが予約", "できますか"])
    }

    @Test("Own line breaks stay, and so do empty lines")
    func breaks() {
        #expect(Wrap(width: 20).lines("a\n\nb") == ["a", "", "b"])
        #expect(Wrap(width: 20).lines("") == [""])
    }

    @Test("Further lines hang below the first")
    func hanging() {
        let wrap = Wrap(width: 20, first: " 1) ", rest: "    ")
        #expect(wrap.lines("How does massage help me?") == [" 1) How does massage", "    help me?"])
    }

    @Test("A quote keeps its sign on further lines")
    func quote() {
        #expect(Wrap(width: 20).lines("> my foot feels numb today") == ["> my foot feels numb", "> today"])
    }

    @Test("No window is too narrow, and no line is wider than the window", arguments: [0, 1, 20, 33, 80])
    func narrow(width: Int) {
        let text = "Some words, 腰痛, an unbreakablewordthatgoesonandonandonandon and 👨‍👩‍👧 more."
        for line in Wrap(width: width, first: "  ", rest: "    ").lines(text) {
            #expect(DisplayWidth.of(line) <= max(width, Wrap.least))
        }
    }
}
