/// Finds every mistake in what a script teaches, without multiplying out or compiling a phrase: a start can wait for it.
struct KnowledgeCheck {
    /// What is wrong: concepts first, then acts, signs and topics, each in the order of the script.
    private(set) var problems: [Problem] = []
    private var known: Set<String> = [EnglishConcepts.anyWord, EnglishConcepts.field]
    /// The concepts that each concept's entries name.
    private var named: [String: [String]] = [:]

    /// Reads every phrase of a script.
    init(_ knowledge: Knowledge) {
        known.formUnion(EnglishConcepts.all.map(\.id))
        for concept in knowledge.concepts { declare(concept.id) }
        for concept in knowledge.concepts {
            for entry in concept.entries { named[concept.id, default: []] += read(entry, concept.id) }
        }
        checkCircles(knowledge.concepts.map(\.id))
        for act in knowledge.acts {
            for phrase in act.phrases { _ = read(phrase, act.event) }
        }
        for flag in knowledge.flags { read(flag.patterns + flag.blocks, flag.id) }
        for topic in knowledge.topics {
            read(topic.patterns, topic.event)
            for phrase in topic.phrases { _ = read(phrase, topic.event) }
        }
        checkExamples(knowledge)
    }

    /// Each label of an example must be a sign or an act that there is.
    private mutating func checkExamples(_ knowledge: Knowledge) {
        let known = Set(knowledge.flags.map { "flag." + $0.id } + knowledge.acts.map(\.event))
        for label in Set(knowledge.examples.flatMap(\.labels)).subtracting(known).sorted() {
            note(
                "there is neither a flag nor an act of this name; examples are of flag.NAME or of an act's event",
                of: Knowledge.Example.owner(of: label), in: label)
        }
    }

    private mutating func declare(_ id: String) {
        guard named[id] != nil else {
            named[id] = []
            known.insert(id)
            return
        }
        note("there are two concepts of this name", of: id)
    }

    private mutating func note(_ message: String, of owner: String, in phrase: String = "") {
        problems.append(Problem(owner: owner, phrase: phrase, message: message))
    }

    // MARK: - Phrases

    private mutating func read(_ patterns: [Knowledge.Pattern], _ owner: String) {
        for pattern in patterns {
            switch pattern {
            case .phrase(let phrase): _ = read(phrase, owner)
            case .near(_, _, let parts), .seq(_, let parts), .any(let parts): read(parts, owner)
            }
        }
    }

    /// The concepts that a phrase names; those that there are not are a mistake.
    private mutating func read(_ text: String, _ owner: String) -> [String] {
        do throws(PhraseNotation.Mistake) {
            let concepts = try PhraseNotation.phrase(text).concepts
            for name in concepts where !known.contains(name) {
                note("there is no concept named \(name)", of: owner, in: text)
            }
            return concepts
        } catch {
            note(error.description, of: owner, in: text)
            return []
        }
    }

    // MARK: - Circles

    private enum Visit { case under, done }

    private mutating func checkCircles(_ concepts: [String]) {
        var visits: [String: Visit] = [:]
        for concept in concepts { visit(concept, from: concept, &visits) }
    }

    private mutating func visit(_ concept: String, from owner: String, _ visits: inout [String: Visit]) {
        switch visits[concept] {
        case .done: return
        case .under: note("concepts name each other in a circle", of: owner, in: "$\(concept)")
        case nil:
            visits[concept] = .under
            for other in named[concept] ?? [] { visit(other, from: concept, &visits) }
            visits[concept] = .done
        }
    }
}
