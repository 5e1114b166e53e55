import Foundation
import Testing

@testable import Dialogue

@Suite("Everything that is named has to exist")
struct ScriptChecksNamesTests {
    private func mistakes(_ inner: String) throws -> [String] {
        try Fixture.withFolder(["a.scxml": Fixture.flow(inner)]) { folder in
            Fixture.mistakes(of: folder.appending(path: "a.scxml").path)
        }
    }

    private static let room = "<state id=\"all\" initial=\"a\"><state id=\"a\">%</state></state>"

    private func inState(_ inner: String) throws -> [String] {
        try mistakes(Self.room.replacing("%", with: inner))
    }

    @Test("A script without mistakes has none")
    func none() throws {
        #expect(try inState("<talk:prompt>A?</talk:prompt>") == [])
    }

    @Test(
        "Facts are looked for wherever words stand",
        arguments: [
            "<talk:prompt><talk:value fact=\"x\"/></talk:prompt>",
            "<talk:prompt>A?<talk:choice event=\"act.yes\"><talk:value fact=\"x\"/></talk:choice></talk:prompt>",
            "<talk:prompt>A?</talk:prompt><talk:help><talk:value fact=\"x\"/></talk:help>",
            "<talk:prompt>A?</talk:prompt><talk:why><talk:value fact=\"x\"/></talk:why>",
            "<talk:prompt>A?</talk:prompt><talk:resume><talk:value fact=\"x\"/></talk:resume>",
            "<talk:prompt>A?</talk:prompt><talk:nomatch><talk:value fact=\"x\"/></talk:nomatch>",
            "<talk:prompt>A?</talk:prompt><talk:noinput><talk:value fact=\"x\"/></talk:noinput>",
            "<talk:prompt>A?</talk:prompt><talk:invalid><talk:value fact=\"x\"/></talk:invalid>",
            "<onentry><talk:prompt><talk:value fact=\"x\"/></talk:prompt></onentry>",
            "<transition event=\"act.yes\"><talk:prompt><talk:value fact=\"x\"/></talk:prompt></transition>",
        ])
    func facts(inner: String) throws {
        let found = try inState("\n" + inner)
        #expect(found == ["a.scxml:4: error: there is no fact \"x\"; write it into talk:practice"])
    }

    @Test(
        "Conditions are looked into",
        arguments: [
            ("talk:filled('x')", "there is no field \"x\""),
            ("talk:is('x', 'yes')", "there is no field \"x\""),
            ("talk:named('x')", "there is no field \"x\""), ("talk:refused('x')", "there is no field \"x\""),
            ("talk:flagged('x')", "there is no flag \"x\""), ("talk:raised('x')", "there is no flag \"x\""),
            ("talk:may-submit('x')", "there is no form \"x\""),
            ("not(talk:flagged('x'))", "there is no flag \"x\""),
            ("talk:screened() and talk:filled('x')", "there is no field \"x\""),
        ])
    func conditions(cond: String, message: String) throws {
        let found = try inState("\n<transition event=\"act.yes\" cond=\"\(cond)\"/>")
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("a.scxml:4: error: ") == true)
        #expect(found.first?.hasSuffix(message) == true)
    }

    @Test("Elements of the talk that are no actions cannot stand in the flow's content")
    func actions() throws {
        #expect(try !inState("<onentry><talk:form id=\"f\"/></onentry>").isEmpty)
    }
}
