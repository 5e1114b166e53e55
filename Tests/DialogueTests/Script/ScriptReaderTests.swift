import Foundation
import Testing
import Values

@testable import Dialogue

@Suite("A broken script")
struct ScriptReaderBrokenTests {
    static let names: [String] = {
        let folder = Fixture.script("broken")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".scxml") }.sorted()
    }()

    /// The mistakes that a file says of itself, in its last comment.
    private func expected(_ path: String) throws -> [String] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let comment = try #require(text.split(separator: "<!-- Expected:").last)
        return comment.split(separator: "-->")[0].split(separator: "\n").map(String.init).filter {
            !$0.tidy.isEmpty
        }
    }

    @Test("Every mistake is told with file, line, and what to write instead", arguments: names)
    func mistakes(name: String) throws {
        let path = Fixture.script("broken/\(name)")
        let expected = try expected(path)
        #expect(!expected.isEmpty)
        #expect(Fixture.mistakes(of: path) == expected)
    }

    @Test("There is one of each kind")
    func kinds() {
        let wanted = [
            "not-well-formed", "unknown-element", "missing-target", "unknown-topic", "bad-xpath",
            "bare-variable",
            "swallows-flag", "swallows-flag-in-form", "doctype", "include-outside", "endless-loop",
            "outside-safety",
            "unknown-fact", "unknown-field", "unknown-flag", "unknown-message", "field-without-prompt",
            "duplicate-state",
            "duplicate-field", "duplicate-topic", "duplicate-choice",
        ]
        #expect(Set(wanted.map { $0 + ".scxml" }).subtracting(Self.names).isEmpty)
    }

    @Test("What the practice says of itself reaches the script")
    func practice() throws {
        let script = try Scripts.named("boiler")
        #expect(script.facts["phone"] == "518-555-0100")
        #expect(script.zone.identifier == "America/New_York")
        let surroundings = script.surroundings(at: Visitor.monday)
        #expect(surroundings.hours == 480...1200)
        #expect(surroundings.region == "US")
        #expect(surroundings.now == Visitor.monday)
    }

    @Test("A script's own wording takes the place of the standard one")
    func override() throws {
        let text = Fixture.flow(
            "<talk:message id=\"nomatch\">Pardon?</talk:message><state id=\"all\"><state id=\"a\"/></state>")
        let messages = try Fixture.withFolder(["a.scxml": text]) { folder in
            try Script.load(folder.appending(path: "a.scxml").path).messages
        }
        #expect(messages["nomatch"]?.map(\.pieces) == [[.text("Pardon?")]])
        #expect((messages["greet"]?.count ?? 0) > 1)
    }
}
