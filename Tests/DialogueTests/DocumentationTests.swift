import Foundation
import Markup
import Testing

@testable import Dialogue
@testable import Statechart

/// The pages for authors cannot lie: every example is loaded, and every element has one.
@Suite("The documentation")
struct DocumentationTests {
    private static let folder = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Dialogue/Dialogue.docc")

    /// The XML examples of a page.
    private static func examples(_ page: String) -> [String] {
        let text = (try? String(contentsOf: folder.appending(path: page), encoding: .utf8)) ?? ""
        let blocks = text.split(separator: "```xml\n", omittingEmptySubsequences: false).dropFirst()
        return blocks.map { String($0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex)) }
    }

    static let reference = examples("LanguageReference.md")
    static let tutorial = examples("WriteYourFirstDialogue.md")

    @Test("Every step of the first dialogue is a script without mistakes", arguments: tutorial)
    func steps(example: String) throws {
        #expect(try mistakes(example) == [])
    }

    @Test("Every example of the reference loads where it belongs", arguments: reference)
    func loads(example: String) throws {
        #expect(try mistakes(Self.script(around: example)) == [], "\(example)")
    }

    /// What is wrong with a script; a document without any talk is read as a bare one.
    private func mistakes(_ script: String) throws -> [String] {
        let files = [
            "a.scxml": script, "lines.txt": "one two", "article.txt": "About taps\n\nTaps drip.",
            "part.xml": "<talk:script xmlns:talk=\"\(Dialogue.Vocabulary.talk)\"/>",
            "child.scxml":
                "<scxml xmlns=\"\(Dialogue.Vocabulary.scxml)\" datamodel=\"xpath\"><final id=\"c\"/></scxml>",
        ]
        return try Fixture.withFolder(files) { folder in
            let path = folder.appending(path: "a.scxml").path
            guard !script.contains(Dialogue.Vocabulary.talk) else { return Fixture.mistakes(of: path) }
            let outcome = try Statechart.Document(file: path).run()
            return outcome.isInFinal ? outcome.errors : ["it does not end"]
        }
    }

    // MARK: - Nothing is left out

    @Test("Every element and attribute of the talk has an example")
    func talk() throws {
        let schema = try Markup.parse(PackageResources.talk_rng, file: "talk.rng")
        // Every text may name its source in the same way: one example is enough.
        let wanted = Set(
            SchemaNames(schema).all.filter { !$0.hasSuffix(" source") || $0 == "question source" })
        #expect(wanted.count > 80)
        #expect(wanted.subtracting(try used(Dialogue.Vocabulary.talk)).sorted() == [])
    }

    @Test("Every element and attribute of the flow has an example")
    func flow() throws {
        var wanted: Set<String> = []
        for (element, attributes) in Statechart.Vocabulary.attributes where element != "script" {
            wanted.insert(element)
            for attribute in attributes where attribute != "exmode" {
                wanted.insert("\(element) \(attribute)")
            }
        }
        let missing = wanted.subtracting(try used(Dialogue.Vocabulary.scxml)).sorted()
        #expect(missing == [])
    }

    /// `element` and `element attribute` of everything that the examples use.
    private func used(_ space: String) throws -> Set<String> {
        var used: Set<String> = []
        func collect(_ element: Element) {
            if element.name.space == space {
                used.insert(element.name.local)
                for attribute in element.attributes {
                    used.insert("\(element.name.local) \(attribute.name.local)")
                }
            }
            element.elements.forEach(collect)
        }
        for example in Self.reference + Self.tutorial {
            collect(try Markup.parse(Array(Self.script(around: example).utf8), file: "a.scxml"))
            if example.hasPrefix("<talk:script") {
                collect(try Markup.parse(Array(example.utf8), file: "part.xml"))
            }
        }
        return used
    }

    // MARK: - A script around an example

    private static let knowledge: Set<String> = [
        "include", "article", "practice", "question", "intent", "unanswered", "outside", "concept", "flag",
        "screening",
        "act", "examples",
        "message", "always",
    ]

    private static func script(around example: String) -> String {
        let trimmed = example.trimmingCharacters(in: .whitespacesAndNewlines)
        let name = trimmed.dropFirst().prefix { $0 != " " && $0 != ">" && $0 != "/" }
        if name == "scxml" { return example }
        if name == "talk:script" {
            let inner = trimmed.drop { $0 != ">" }.dropFirst()
            return desk(
                top: String(
                    inner.prefix(upTo: inner.range(of: "</talk:script>")?.lowerBound ?? inner.endIndex)))
        }
        let local = String(name.split(separator: ":").last ?? "")
        if name.hasPrefix("talk:"), knowledge.contains(local) { return desk(top: example) }
        if ["state", "talk:form"].contains(name) { return desk(states: example) }
        if name == "talk:prompt", example.contains("count=\"2\"") { return desk(question: example) }
        return desk(content: example)
    }

    /// What examples refer to. The schema wants the example's own facts and flags only once.
    private static func desk(
        top: String = "", states: String = "", question: String = "", content: String = ""
    ) -> String {
        let own = top + states
        func unless(_ mark: String, _ text: String) -> String { own.contains(mark) ? "" : text }
        let flag = unless(
            "<talk:flag",
            "<talk:flag id=\"gas\" gravity=\"danger\" title=\"gas\"><talk:phrase>gas</talk:phrase><talk:answer>Out, please.</talk:answer><talk:clearance>Is it gone?</talk:clearance></talk:flag>"
        )
        let safety = unless(
            "<talk:safety", "<talk:safety><talk:on flag=\"gas\" target=\"start\"/></talk:safety>")
        let screening = unless(
            "<talk:screening",
            "<talk:screening><talk:ask id=\"a\" flags=\"gas\"><talk:prompt>Gas?</talk:prompt></talk:ask></talk:screening>"
        )
        let visit = unless(
            "intent id=\"visit\"",
            "<talk:intent id=\"visit\" title=\"Visit\"><talk:phrase>visit me</talk:phrase></talk:intent>")
        return """
            <scxml xmlns="\(Dialogue.Vocabulary.scxml)" xmlns:talk="\(Dialogue.Vocabulary.talk)" version="1.0"
                   datamodel="xpath" name="example" initial="\(own.contains("<talk:safety") ? "guarded" : "all")">
            \(unless("<talk:practice", "<talk:practice><talk:fact name=\"phone\">1</talk:fact></talk:practice>"))
            <talk:intent id="order" title="Order"><talk:phrase>order it</talk:phrase></talk:intent>
            \(visit)\(flag)\(screening)\(top)
            \(own.contains("<talk:safety") ? states : outer(safety, states, question, content))
            </scxml>
            """
    }

    private static func outer(_ safety: String, _ states: String, _ question: String, _ content: String)
        -> String
    {
        """
        <state id="all" initial="start">
          <datamodel><data id="n" expr="0"/><data id="list"><item xmlns=""/></data></datamodel>
          \(safety)
          <transition event="intent.order" target="order"/>
          <transition event="tick"/>
          <state id="start">\(question.isEmpty ? "<talk:prompt>What?</talk:prompt>" : question)
            <transition event="act.smalltalk">\(content)</transition></state>
          <talk:form id="order"><talk:field name="name" type="name"><talk:prompt>Name?</talk:prompt></talk:field>
            <talk:field name="consent" type="boolean"><talk:prompt>May I?</talk:prompt></talk:field>
            <talk:confirm>Right?</talk:confirm></talk:form>
          \(states)
        </state>
        """
    }
}

/// The names that a RELAX NG schema of the talk has, with what its references lead to.
private struct SchemaNames {
    private(set) var all: [String] = []
    private let defines: [String: Element]

    init(_ schema: Element) {
        defines = Dictionary(
            schema.elements.filter { $0.name.local == "define" }.map { ($0["name"] ?? "", $0) },
            uniquingKeysWith: { first, _ in first })
        for define in defines.values { collect(define, inside: nil, path: []) }
    }

    private mutating func collect(_ element: Element, inside owner: String?, path: Set<String>) {
        for child in element.elements {
            switch child.name.local {
            case "element":
                guard let name = child["name"], child["ns"] == nil else { continue }
                all.append(name)
                collect(child, inside: name, path: [])
            case "attribute":
                if let owner, let name = child["name"] { all.append("\(owner) \(name)") }
            case "ref":
                guard let name = child["name"], owner != nil, !path.contains(name), let define = defines[name]
                else { continue }
                collectAttributes(define, owner, path.union([name]))
            default: collect(child, inside: owner, path: path)
            }
        }
    }

    /// Attributes that a reference brings; elements in it have their own turn.
    private mutating func collectAttributes(_ element: Element, _ owner: String?, _ path: Set<String>) {
        for child in element.elements where child.name.local != "element" {
            if child.name.local == "attribute", let owner, let name = child["name"] {
                all.append("\(owner) \(name)")
            } else if child.name.local == "ref", let name = child["name"], !path.contains(name),
                let define = defines[name]
            {
                collectAttributes(define, owner, path.union([name]))
            } else {
                collectAttributes(child, owner, path)
            }
        }
    }
}
