import Foundation
import Understanding

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Reads what the shipped scripts teach, without the dialogue's own loader, so that hearing is measured alone.
final class ScriptReader: NSObject, XMLParserDelegate {
    private(set) var knowledge = Knowledge()
    private var text = ""
    private var stack: [Frame] = []

    private struct Frame {
        var name: String
        var attributes: [String: String]
        var phrases: [String] = []
        var patterns: [Knowledge.Pattern] = []
        var blocks: [Knowledge.Pattern] = []
    }

    /// The knowledge of the script files in a folder and of the English that all scripts share.
    static func knowledge(dialogs: URL) -> Knowledge {
        let reader = ScriptReader()
        let names = [
            "english.xml", "examples.xml", "back-pain/concepts.xml", "back-pain/topic-concepts.xml",
            "back-pain/red-flags.xml", "back-pain/questions.xml",
            "back-pain/unanswered.xml", "back-pain/intents.xml", "back-pain/outside.xml",
            "back-pain/examples.xml",
        ]
        for name in names {
            guard let data = try? Data(contentsOf: dialogs.appending(path: name)) else { continue }
            let parser = XMLParser(data: data)
            parser.delegate = reader
            _ = parser.parse()
        }
        return reader.knowledge
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        stack.append(Frame(name: String(name.split(separator: ":").last ?? ""), attributes: attributes))
        text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        guard let frame = stack.popLast() else { return }
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        switch frame.name {
        case "phrase": deliver(.phrase(words), phrase: words)
        case "c": deliver(.phrase("$" + (frame.attributes["ref"] ?? "")), phrase: nil)
        case "near":
            deliver(
                .near(
                    window: frame.attributes["window"].flatMap { Int($0) } ?? 8,
                    sentences: frame.attributes["sentences"].flatMap { Int($0) } ?? 1, frame.patterns),
                phrase: nil)
        case "seq":
            deliver(.seq(gap: frame.attributes["gap"].flatMap { Int($0) } ?? 2, frame.patterns), phrase: nil)
        case "any": deliver(.any(frame.patterns), phrase: nil)
        case "block": if !stack.isEmpty { stack[stack.count - 1].blocks += frame.patterns }
        default: close(frame, words)
        }
        text = ""
    }

    private func deliver(_ pattern: Knowledge.Pattern, phrase: String?) {
        guard !stack.isEmpty else { return }
        let top = stack.count - 1
        if let phrase, !["near", "seq", "any", "block", "flag"].contains(stack[top].name) {
            stack[top].phrases.append(phrase)
        } else {
            stack[top].patterns.append(pattern)
        }
    }

    private func close(_ frame: Frame, _ words: String) {
        let id = frame.attributes["id"] ?? ""
        switch frame.name {
        case "concept":
            let entries = words.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            knowledge.concepts.append(Knowledge.Concept(id: id, entries: entries.filter { !$0.isEmpty }))
        case "flag":
            let gravity = Knowledge.Gravity(rawValue: frame.attributes["gravity"] ?? "") ?? .doctor
            knowledge.flags.append(
                Knowledge.Flag(id: id, gravity: gravity, patterns: frame.patterns, blocks: frame.blocks))
        case "question": addTopic("question.\(id)", frame)
        case "intent": addTopic("intent.\(id)", frame)
        case "unanswered": addTopic("intent.unanswered.\(id)", frame)
        case "act":
            let kinds = (frame.attributes["in"] ?? "").split(separator: " ").compactMap {
                Asked.Kind(rawValue: String($0))
            }
            knowledge.acts.append(
                Knowledge.Act(
                    event: frame.attributes["event"] ?? "", phrases: frame.phrases, contexts: Set(kinds)))
        case "examples":
            let labels = (frame.attributes["of"] ?? "").split(separator: " ").map(String.init)
            knowledge.examples += text.split(whereSeparator: \.isNewline).compactMap { line in
                let sentence = line.trimmingCharacters(in: .whitespaces)
                return sentence.isEmpty ? nil : Knowledge.Example(sentence, labels: labels)
            }
        case "outside": knowledge.outside += frame.phrases
        default: break
        }
    }

    private func addTopic(_ event: String, _ frame: Frame) {
        knowledge.topics.append(
            Knowledge.Topic(
                event: event, title: frame.attributes["title"] ?? "", phrases: frame.phrases,
                patterns: frame.patterns))
    }
}
