import Testing

@testable import Understanding

struct PlainAnswersTests {
    @Test(
        "Only what belongs to a doctor's word is a plain yes",
        arguments: [
            ("yes and he said massage is fine", true), ("yes, Dr. Patel looked on Monday", true),
            ("yes", true),
            ("yes she has", true), ("yes I have", true), ("yes, two years ago", false),
            ("yes, an app said so", false),
            ("yes I have that", false), ("yes, I am a doctor", false), ("yes I looked", false),
            ("yes massage is fine", false),
        ])
    func clear(_ line: String, isPlain: Bool) {
        #expect(PlainAnswers.clear(line.typedWords.map(\.word)) == isPlain)
    }

    @Test(
        "Only what denies is a plain no",
        arguments: [
            ("no, I don't have that", true), ("never had any of it", true), ("no it stopped", true),
            ("none of those", true),
            ("no thank you", true), ("not that I know of", true),
            ("no, since I take aspirin", false), ("no, it was 25", false), ("no it comes and goes", false),
            ("no I have it", false), ("no it never stopped", false), ("not really", false),
            ("none except one", false),
        ])
    func deny(_ line: String, isPlain: Bool) {
        #expect(PlainAnswers.deny(line.typedWords.map(\.word)) == isPlain)
    }

    @Test(
        "What holds only at times depends on something",
        arguments: [("only at night", true), ("at all", false)])
    func depends(_ words: String, does: Bool) {
        #expect(PlainAnswers.depends(words.typedWords.map(\.word)) == does)
    }

    @Test("What has not ended goes on", arguments: [("no it never stopped", true), ("no it stopped", false)])
    func goesOn(_ words: String, does: Bool) {
        #expect(PlainAnswers.goesOn(words.typedWords.map(\.word)) == does)
    }

    @Test("More is denied than by the no in front", arguments: [("no, not me", true), ("no, me", false)])
    func denyMore(_ words: String, does: Bool) {
        #expect(PlainAnswers.denyMore(words.typedWords.map(\.word)) == does)
    }

    @Test(
        "What is supposed is no plain answer",
        arguments: [("suppose", true), ("Probably", true), ("has", false)])
    func hedge(_ word: String, isHedge: Bool) { #expect(PlainAnswers.hedge(word) == isHedge) }

    @Test(
        "Going along tells nothing",
        arguments: [
            ("ok", true), ("all right ok", false), ("Sure", true), ("yes", false), ("yeah right", true),
        ])
    func goAlong(_ yes: String, does: Bool) { #expect(PlainAnswers.goAlong(yes) == does) }
}

extension PlainAnswersTests {
    @Test(
        "A no to many things may admit one",
        arguments: [
            ("no, I do have it", true), ("none except one", true), ("no, just a fall", true),
            ("not really", true),
            ("no it's constant", true), ("no but it burns", true), ("I don't think so", true),
            ("no, just stiff", false), ("none of that, only my husband snores", false),
            ("none of those I think", false),
            ("no, I don't have any of that", false), ("no, all good down there", false),
            ("no just a stiff back", false),
        ])
    func admit(_ line: String, does: Bool) {
        #expect(PlainAnswers.admit(line.typedWords.map(\.word)) == does)
    }

    @Test(
        "What follows a plain no may take it back",
        arguments: [
            ("though I go twenty times", true), ("I have it only when I drive", true),
            ("I sit all day", false),
            ("I'm sorry, I do go on", false),
        ])
    func takeBack(_ line: String, does: Bool) {
        #expect(PlainAnswers.takeBack(line.typedWords.map(\.word)) == does)
    }
}

extension PlainAnswersTests {
    @Test(
        "What is denied in part is not denied",
        arguments: [("no, not every night", true), ("nothing serious", true), ("no, not at all", false)])
    func denyPartly(_ line: String, does: Bool) {
        #expect(PlainAnswers.denyPartly(line.typedWords.map(\.word)) == does)
    }

    @Test(
        "A no may go on about somebody",
        arguments: [("no, I go all the time", true), ("no, I don't", false), ("no, it's just sore", false)])
    func goOn(_ line: String, does: Bool) { #expect(PlainAnswers.goOn(line.typedWords.map(\.word)) == does) }
}
