import Understanding

/// Knows a choice by its words, where they were typed instead of picked.
struct ChoiceNames {
    private let choices: [Reply.Choice]
    private let question: Question?
    private let names: [String: String]

    /// Prepares to hear which of some choices is meant.
    ///
    /// - Parameters:
    ///   - choices: the choices on offer.
    ///   - question: the open question.
    ///   - names: what fields are called besides, each with its field.
    init(_ choices: [Reply.Choice], of question: Question?, names: [String: String] = [:]) {
        self.choices = choices
        self.names = names
        self.question = question
    }

    /// The id of the choice that a line names; nil where it names none or several.
    func choice(named text: String) -> String? {
        let typed = text.tidy.lowercased()
        if let same = choices.first(where: { $0.text.lowercased() == typed }) { return same.id }
        if question?.offer == .fields, let field = field(named: typed) { return field }
        guard let question, [.field, .choice].contains(question.kind) else { return nil }
        let isOffer = question.offer == .signs || question.offer == .readings
        let words = typed.words.subtracting(Self.articles).subtracting(isOffer ? Self.pointers : [])
        guard typed.count > 1, (1...4).contains(words.count) else { return nil }
        let fitting = choices.filter { choice in
            let offered = choice.text.lowercased().words
            return names(choice.id, in: question) && words.isSubset(of: offered)
                && !offered.isDenial(beyond: words)
        }
        return fitting.count == 1 ? fitting.first?.id : nil
    }

    /// The choice of a field that is called by one of its other names: "the number".
    private func field(named typed: String) -> String? {
        let name = typed.split { !$0.isLetter && $0 != "-" }.filter { !Self.articles.contains($0) }.joined(
            separator: " ")
        return names[name].map { "change.\($0)" }.flatMap { id in choices.first { $0.id == id }?.id }
    }

    /// Words that say nothing of which is meant.
    private static let articles: Set<Substring> = ["the", "my", "please"]

    /// Words that point at one of several and say nothing of which.
    private static let pointers: Set<Substring> = [
        "one", "with", "that", "this", "it", "it's", "its", "is", "i", "mean", "meant", "think", "guess",
        "have", "thing", "a", "an", "would", "be", "for", "of", "about", "bit", "part", "probably", "just",
        "only", "and", "she", "he", "has", "got", "um", "uh", "well", "oh", "sorry", "sry", "please", "pls",
        "thanks",
        "yes", "yeah", "first", "second", "last",
    ]

    /// Only what names a value, a field or a sign is known by some of its words: an event has to be said outright.
    private func names(_ id: String, in question: Question) -> Bool {
        guard let written = question.choices.first(where: { $0.id == id }) else {
            return question.offer != .none
        }
        if case .value = written.action { return true }
        return false
    }
}

extension Set<Substring> {
    /// Whether these words deny something that the others do not.
    fileprivate func isDenial(beyond words: Set<Substring>) -> Bool {
        subtracting(words).contains {
            ["no", "not", "none", "never", "nothing"].contains($0) || $0.hasSuffix("n't")
        }
    }
}

extension String {
    /// The words of a text, without their order.
    fileprivate var words: Set<Substring> {
        Set(split { !$0.isLetter && !$0.isNumber && $0 != "'" })
    }
}
