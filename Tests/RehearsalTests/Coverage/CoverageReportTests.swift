import Dialogue
import Foundation
import Testing

@testable import Rehearsal

@Suite("The report of coverage")
struct CoverageReportTests {
    private func report(_ text: String = "\n#me\nwhen are you open?\n\n#bot\nfrom eight\n\n#bot\n*\n") throws
        -> CoverageReport
    {
        CoverageReport(Coverage(of: try Kiosk.script.get(), by: [try Kiosk.play(text)]))
    }

    @Test("A row for each kind, then what is missing with its place")
    func lines() throws {
        let lines = try report().lines
        #expect(
            lines.prefix(6).map { $0.prefix(while: { $0 != " " }) } == [
                "states", "transitions", "fields", "questions", "flags", "prompts",
            ])
        #expect(lines.contains("questions     50.0 %  1 of 2"))
        #expect(
            lines.dropFirst(6).contains { $0.contains("kiosk.scxml:") && $0.hasSuffix(": state order.name") })
    }

    @Test("What is covered too little is complained of; what needs no cover is not")
    func complaint() throws {
        #expect(try report().complaint(below: 0) == nil)
        #expect(try report().complaint(below: 95)?.hasPrefix("the rehearsals cover") == true)
    }

    @Test("JSON has a member for each kind")
    func json() throws {
        struct Kind: Decodable { let all: Int; let passed: Int; let missing: [Place] }
        struct Place: Decodable { let name: String; let file: String; let line: Int }
        let kinds = try JSONDecoder().decode([String: Kind].self, from: try report().json())
        #expect(Set(kinds.keys) == ["state", "transition", "field", "question", "flag", "prompt"])
        #expect(kinds["question"]?.passed == 1)
        #expect(
            kinds["state"]?.missing.allSatisfy { $0.line > 0 && $0.file.hasSuffix("kiosk.scxml") } == true)
    }
}
