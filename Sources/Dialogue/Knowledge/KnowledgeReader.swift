import Markup
import Understanding

/// Reads what a script teaches into ``Knowledge``, and what it answers into texts.
struct KnowledgeReader {
    /// What the understanding is taught.
    private(set) var knowledge = Knowledge()
    /// What is said to a topic, by its event; each in several wordings.
    private(set) var answers: [String: [Wording]] = [:]
    /// What is said of a sign, by the flag's name.
    private(set) var flagTexts: [String: FlagText] = [:]
    /// Where the phrases of each topic stand, by its event.
    private(set) var phrasePlaces: [String: [Location]] = [:]
    /// Topics that a statement only brings along: they are noted, and nothing is answered.
    private(set) var notedTopics: Set<String> = []
    /// Where each topic, flag, act and concept stands.
    private(set) var places: [String: Location] = [:]
    /// Where each phrase of an act stands, by its text.
    private var actPlaces: [String: Location] = [:]
    /// What is wrong.
    private(set) var diagnostics: [Diagnostic] = []

    /// The names under which the elements of knowledge are known.
    static let elements: Set<String> = [
        "concept", "flag", "question", "intent", "unanswered", "outside", "act", "examples",
    ]

    /// Reads one element of knowledge.
    mutating func read(_ element: Element) {
        switch element.talkName {
        case "concept": readConcept(element)
        case "flag": readFlag(element)
        case "question": readTopic(element, prefix: "question.")
        case "intent": readTopic(element, prefix: "intent.")
        case "unanswered": readTopic(element, prefix: "intent.unanswered.")
        case "outside": knowledge.outside += phrases(element)
        case "act": readAct(element)
        case "examples": readExamples(element)
        default: break
        }
    }

    /// Puts a mistake that the understanding found at the place where the script says it: the phrase, where it is one of an act,
    /// of which several elements may share the event.
    mutating func report(_ problem: Problem) {
        let owner = places[problem.owner] ?? places["flag." + problem.owner]
        let place = actPlaces[problem.phrase] ?? owner ?? Location(file: problem.owner, line: 0)
        diagnostics.append(.error(place, "\(problem.message): \(problem.phrase)"))
    }

    private mutating func readConcept(_ element: Element) {
        let id = element["id"] ?? ""
        let entries = element.text.split(separator: ",").map { String($0).tidy }.filter { !$0.isEmpty }
        declare(id, element)
        if let index = knowledge.concepts.firstIndex(where: { $0.id == id }) {
            knowledge.concepts[index].entries += entries
        } else {
            knowledge.concepts.append(Knowledge.Concept(id: id, entries: entries))
        }
    }

    private mutating func readFlag(_ element: Element) {
        let id = element["id"] ?? ""
        declareOnce("flag." + id, element)
        let gravity = Knowledge.Gravity(rawValue: element["gravity"] ?? "") ?? .doctor
        let blocks = element.talk("block").flatMap(\.elements).compactMap(pattern)
        let patterns = element.elements.filter { !["answer", "clearance", "block"].contains($0.talkName) }
        knowledge.flags.append(
            Knowledge.Flag(id: id, gravity: gravity, patterns: patterns.compactMap(pattern), blocks: blocks))
        let clearance = element.talk("clearance").first.map { wording($0, of: element) }
        flagTexts[id] = FlagText(
            title: element["title"] ?? id,
            names: (element["names"] ?? "").split(separator: ",").map { String($0).tidy.lowercased() },
            answers: element.talk("answer").map { wording($0, of: element) },
            clearance: clearance, location: element.location)
    }

    private mutating func readTopic(_ element: Element, prefix: String) {
        let event = prefix + (element["id"] ?? "")
        declareOnce(event, element)
        let patterns = ["c", "near", "seq", "any"].flatMap(element.talk)
        knowledge.topics.append(
            Knowledge.Topic(
                event: event, title: element["title"] ?? event, phrases: phrases(element),
                patterns: patterns.compactMap(pattern), isOffered: element["offered"] != "no"))
        if element["told"] == "noted" { notedTopics.insert(event) }
        answers[event] = element.talk("answer").map { wording($0, of: element) }
        phrasePlaces[event] = element.talk("phrase").map(\.location)
    }

    private mutating func readAct(_ element: Element) {
        let event = element["event"] ?? ""
        declare(event, element)
        let contexts = element.words("in").compactMap(Asked.Kind.init)
        for phrase in element.talk("phrase") { actPlaces[phrase.text.tidy] = phrase.location }
        knowledge.acts.append(
            Knowledge.Act(event: event, phrases: phrases(element), contexts: Set(contexts)))
    }

    /// One sentence a line.
    private mutating func readExamples(_ element: Element) {
        let labels = element.words("of")
        for label in labels { declare(Knowledge.Example.owner(of: label), element) }
        knowledge.examples += element.text.split(whereSeparator: \.isNewline).map { String($0).tidy }
            .filter { !$0.isEmpty }.map { Knowledge.Example($0, labels: labels) }
    }

    private func phrases(_ element: Element) -> [String] {
        element.talk("phrase").map(\.text.tidy)
    }

    private func pattern(_ element: Element) -> Knowledge.Pattern? {
        let parts = element.elements.compactMap(pattern)
        switch element.talkName {
        case "phrase": return .phrase(element.text.tidy)
        case "c": return .phrase("$" + (element["ref"] ?? ""))
        case "near":
            return .near(
                window: number("window", of: element) ?? 8, sentences: number("sentences", of: element) ?? 1,
                parts)
        case "seq": return .seq(gap: number("gap", of: element) ?? 2, parts)
        case "any": return .any(parts)
        default: return nil
        }
    }

    private func number(_ name: String, of element: Element) -> Int? {
        element[name].flatMap { Int($0) }
    }

    private mutating func wording(_ element: Element, of owner: Element) -> Wording {
        Wording(element, source: owner["source"]) { diagnostics.append($0) }
    }

    private mutating func declare(_ name: String, _ element: Element) {
        if places[name] == nil { places[name] = element.location }
    }

    private mutating func declareOnce(_ name: String, _ element: Element) {
        if let place = places[name] {
            diagnostics.append(
                .error(element.location, "\(name) stands already at \(place); give each its own id"))
        }
        places[name] = element.location
    }
}
