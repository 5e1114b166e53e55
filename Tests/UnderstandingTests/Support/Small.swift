@testable import Understanding

/// A small knowledge of cars, so that tests of the engine say nothing of any script.
enum Small {
    static let knowledge: Knowledge = {
        var knowledge = Knowledge()
        knowledge.concepts = [
            Knowledge.Concept(id: "WHEEL", entries: ["wheel*", "tyre", "front tyre", "$RIM"]),
            Knowledge.Concept(id: "RIM", entries: ["rim", "rims"]),
            Knowledge.Concept(id: "WOBBLE", entries: ["wobbl*", "shak*", "cannot hold", "no grip"]),
            Knowledge.Concept(id: "DOCTOR", entries: ["mechanic", "garage"]),
            Knowledge.Concept(id: "CLEARED", entries: ["is fine", "says (it | driving) is fine"]),
            Knowledge.Concept(id: "CLEARED-BY-DOCTOR", entries: ["garage approved"]),
        ]
        knowledge.flags = [
            Knowledge.Flag(
                id: "wheel", gravity: .doctor,
                patterns: [
                    .near(window: 8, [.phrase("$WOBBLE"), .phrase("$WHEEL")]), .phrase("lost a $RIM"),
                ],
                blocks: [.phrase("steering wheel")]),
            Knowledge.Flag(id: "fire", gravity: .emergency, patterns: [.phrase("( fire | burning )")]),
        ]
        knowledge.acts = [
            Knowledge.Act(event: "act.yes", phrases: ["( yes | yeah ) [ please ]", "sure"]),
            Knowledge.Act(event: "act.no", phrases: ["no [ thanks ]", "not really"]),
            Knowledge.Act(event: "act.thanks", phrases: ["( thanks | thank you )"]),
            Knowledge.Act(event: "act.skip", phrases: ["next"], contexts: [.field]),
            Knowledge.Act(
                event: "act.correction",
                phrases: ["( my | the ) $FIELD is wrong", "the $ORDINAL one is wrong"]),
        ]
        knowledge.topics = [
            topic(
                "question.price",
                [
                    "how much is it", "what does it cost", "price of a wash", "is it expensive",
                    "how much money",
                    "what do you charge",
                ]),
            topic(
                "question.place",
                [
                    "where are you", "what is the address", "how do I find the garage", "which street is it",
                    "where is the shop", "directions please",
                ]),
            topic(
                "intent.unanswered.paint",
                [
                    "do you paint cars", "can you spray it red", "new paint job", "do you do colours",
                    "paint my car",
                    "respray",
                ]),
        ]
        knowledge.outside = [
            "what is the weather", "tell me a joke", "who won the game", "how tall is the tower",
            "play some music",
            "is it going to rain",
        ]
        return knowledge
    }()

    static let understanding = Understanding(knowledge)

    private static func topic(_ event: String, _ phrases: [String]) -> Knowledge.Topic {
        Knowledge.Topic(event: event, title: event, phrases: phrases)
    }

    /// The lexicon of the small knowledge and a reader for it.
    static let compiled: (lexicon: Lexicon, reader: Reader, signs: SignReader) = {
        var builder = LexiconBuilder(knowledge)
        let signs = SignReader(knowledge, builder: &builder)
        builder.learn(words: knowledge.topics.flatMap(\.phrases))
        let lexicon = builder.finish()
        return (lexicon, Reader(lexicon.vocabulary), signs)
    }()

    /// What is found in a text.
    static func finds(_ text: String) -> Finds {
        let line = compiled.reader.line(text)
        return Finds(
            line: line, matches: compiled.lexicon.matches(in: line), items: compiled.lexicon.items.count)
    }

    /// The triggers of a text.
    static func triggers(_ finds: Finds) -> Triggers {
        let words = Triggers(finds, lexicon: compiled.lexicon)
        return words.besides(compiled.signs.found(in: finds, words).flatMap { $0.hits.flatMap(\.parts) })
    }

    /// The scope of the wheel sign in a text; nil where it is not noticed.
    static func scope(_ text: String, asked: Asked = Asked()) -> Hearing.Sign.Scope? {
        understanding.hear(text, asked: asked).signs.first { $0.flag == "wheel" }?.scope
    }
}
