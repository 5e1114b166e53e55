import Foundation
import Markup
import Testing
import Understanding

@testable import Dialogue

/// Words as a reader compares them: no capitals, no endings.
private enum Stems {
    static func of(_ text: String) -> [(word: String, stem: String)] {
        let plain = text.lowercased().replacing("’", with: "'")
        let words = plain.split { !$0.isLetter && $0 != "'" }.map { $0.trimmingCharacters(in: ["'"]) }
        return words.filter { !$0.isEmpty }.map { ($0, stem($0)) }
    }

    private static func stem(_ word: String) -> String {
        let root = word.prefix { $0 != "'" }
        for ending in ["ing", "ed", "es", "ly", "s", "e"]
        where root.hasSuffix(ending) && root.count >= ending.count + 3 {
            return String(root.dropLast(ending.count))
        }
        return String(root)
    }
}

@Suite("What the back-pain dialogue says is true to the article, short, and promises nothing")
struct BackPainTextsTests {
    private let script: Script
    private let texts: [SpokenText]

    init() throws {
        script = try Scripts.named("back-pain")
        texts = script.texts
    }

    private static let plain: [String: Set<String>] = {
        let text = (try? String(contentsOfFile: Fixture.script("plain-words.md"), encoding: .utf8)) ?? ""
        let sections = Article(text, file: "plain-words.md").sections
        return Dictionary(
            sections.map { ($0.heading, Set(Stems.of($0.text).map(\.stem))) },
            uniquingKeysWith: { $0.union($1) })
    }()

    /// Words of a text that neither its section nor the list of plain words has.
    private func beyond(_ text: SpokenText) -> [String] {
        guard let source = text.source else { return [] }
        let section = script.articles.flatMap(\.sections).first { $0.heading == source }
        let known = Set(Stems.of("\(source) \(section?.text ?? "")").map(\.stem))
            .union(Self.plain["everywhere"] ?? []).union(Self.plain[source] ?? [])
        return Stems.of(text.messages.joined(separator: " ")).filter { !known.contains($0.stem) }.map(\.word)
    }

    @Test("Every answer to a question rests on a section of the article")
    func sources() throws {
        let article = try #require(script.articles.first { $0.file.hasSuffix("article.md") })
        let headings = Set(article.sections.map(\.heading))
        #expect(headings.count == 6)
        for topic in script.knowledge.topics where topic.event.hasPrefix("question.") {
            let answers = script.answers[topic.event] ?? []
            #expect(!answers.isEmpty, "\(topic.event) has no answer")
            for answer in answers {
                #expect(answer.source.map(headings.contains) == true, "\(answer.location)")
            }
        }
    }

    @Test("What is said of a sign or in danger rests on the article or the safety page")
    func signs() {
        for text in texts where text.occasion.hasPrefix("flag.") && !text.occasion.hasSuffix("name") {
            #expect(text.source != nil, "\(text.place)")
        }
    }

    @Test("A text that rests on a section says it in the section's words")
    func words() {
        for text in texts {
            let beyond = beyond(text)
            #expect(beyond.isEmpty, "\(text.place) goes beyond \"\(text.source ?? "")\": \(beyond)")
        }
    }

    @Test("A word that the section does not have is found")
    func redHand() {
        let claim = SpokenText(
            messages: ["Massage flushes out toxins the same day."], place: script.flow.location, occasion: "",
            source: "How massage helps")
        #expect(beyond(claim) == ["flushes", "toxins"])
    }

    /// Words of somebody who explains bodies; a text that rests on nothing has no business with them.
    private static let claims =
        "muscle muscles muscular tension tense relief relieve relieves heal heals treat treats nerve nerves disc discs "
        + "spine joint joints inflammation circulation sciatica arthritis knots stiffness mobility stretch stretches "
        + "symptom symptoms diagnosis benefit benefits healthy recovery"

    @Test("A text that rests on no section explains nothing about bodies")
    func silence() {
        let claims = Set(Self.claims.split(separator: " ").map(String.init))
        for text in texts where text.source == nil && !text.occasion.hasSuffix("its name") {
            let found = Stems.of(text.messages.joined(separator: " ")).filter { claims.contains($0.word) }
            #expect(found.isEmpty, "\(text.place) names no source for \(found.map(\.word))")
        }
    }

    /// Promises, comfort that nobody can give, and prices.
    private static let forbidden = [
        #"\bcures?\b"#, #"\bguarantee"#, #"\bheals?\b"#,
        #"\bwill (feel better|help|fix|go away|be (fine|ok))"#,
        #"\byou'll (feel|be) (better|fine|ok)"#, #"\bnothing serious\b"#, #"\bsafe\b"#, #"\bharmless\b"#,
        #"\b(good|great) news\b"#, #"\bdon't worry\b"#, #"\bno (need to worry|risk|danger)\b"#,
        #"\bperfect(ly)? for\b"#,
        #"\bprobably (just|nothing|only)\b"#, #"\bnormal\b"#, #"\b(we|Taylor) (will|can) (cure|fix|heal)\b"#,
        #"[$€£]"#, #"\bdollars?\b"#, #"\bper (hour|session|visit)\b"#, #"\b\d+ ?(min|minutes)\b"#,
        #"\bfree\b"#,
        #"\bbooked\b"#, #"\bconfirmed for\b"#,
    ]

    @Test("No text promises, comforts or names a price", arguments: forbidden)
    func promises(pattern: String) {
        for text in texts where text.source != "Clearance and mistakes" {
            let words = text.messages.joined(separator: "\n")
            let found = words.range(of: pattern, options: [.regularExpression, .caseInsensitive])
            #expect(found == nil, "\(text.place): \(words)")
        }
    }

    @Test("No message is longer than 300 characters, facts filled in")
    func length() {
        for text in texts {
            for message in text.messages { #expect(message.count <= 300, "\(text.place): \(message.count)") }
        }
    }

    @Test("No fact is missing, and no message is empty")
    func whole() {
        for text in texts {
            #expect(!text.messages.isEmpty, "\(text.place)")
            let holes = text.messages.filter { $0.contains("  ") || $0.contains(" . ") || $0.contains(" ,") }
            #expect(holes.isEmpty, "\(text.place): \(holes)")
        }
    }

    @Test("Every question is answered in at least two wordings, each its own")
    func variants() {
        let own: Set = ["intent.boundary", "intent.delete", "intent.book"]
        for (topic, answers) in script.answers where !own.contains(topic) {
            #expect(answers.count >= 2, "\(topic) has \(answers.count)")
            #expect(Set(answers.map(\.pieces)).count == answers.count, "\(topic) says the same twice")
        }
    }

    @Test("Sympathy is for the few who need it")
    func sympathy() {
        let sorry = texts.filter { $0.messages.joined().lowercased().contains("sorry") }
        #expect(sorry.count <= 4, "\(sorry.map(\.place.description))")
        #expect(!texts.contains { $0.messages.joined().lowercased().contains("sorry to hear") })
    }

    // MARK: - What the article does not answer

    private var unanswered: [(topic: String, answers: [Wording])] {
        script.answers.filter { $0.key.hasPrefix("intent.unanswered.") }.map { ($0.key, $0.value) }
    }

    @Test("The usual questions on which the article is silent are known")
    func silentTopics() {
        let usual =
            "price insurance hours service-area session-length what-to-wear parking pregnancy other-body-parts gift-cards "
            + "cancelling payment-methods tips table-and-room children pets therapist-gender oils-allergies kinds-of-massage "
            + "couples experience-reviews"
        let known = Set(unanswered.map { String($0.topic.dropFirst("intent.unanswered.".count)) })
        #expect(known.isSuperset(of: usual.split(separator: " ").map(String.init)))
    }

    @Test("Each says so and offers a way on: with a request, by telephone, or at a doctor's")
    func offers() {
        for (topic, answers) in unanswered {
            for answer in answers {
                let words = answer.pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
                let ways = ["request", "doctor", "pharmacist"].contains { words.contains($0) }
                #expect(ways || answer.facts.contains("phone"), "\(topic): \(words)")
            }
        }
    }

    @Test("A question without an answer goes along with the request in the visitor's own words")
    func passedOn() throws {
        var visitor = Visitor(script, "how much does it cost?")
        #expect(visitor.heard == ["intent.unanswered"])
        visitor.say("do you take insurance?")
        for line in Intake.sent { visitor.say(line) }
        let request = visitor.turn.effects.compactMap {
            if case .submit(let request) = $0 { request } else { nil }
        }
        #expect(
            request.first?.remarks == [
                "Prices: \"how much does it cost?\"", "Insurance: \"do you take insurance?\"",
            ])
    }
}
