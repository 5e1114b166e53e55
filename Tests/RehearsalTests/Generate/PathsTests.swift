import Dialogue
import Testing

@testable import Rehearsal

@Suite("Conversations that take every transition")
struct PathsTests {
    private static let paths = Result { Paths(of: try Greenhouse.script.get(), players: 2) }

    @Test("Together they take all but those that cannot be taken, which are named with their place")
    func covered() throws {
        let script = try Greenhouse.script.get()
        let paths = try Self.paths.get()
        let outcomes = try paths.paths.compactMap { try Greenhouse.play($0.text, script) }
        let share = try #require(Coverage(of: script, by: outcomes).shares.first { $0.kind == .transition })
        #expect(Set(share.missing) == Set(paths.missing))
        let impossible = try #require(paths.missing.first { $0.name.contains("nobody.says.this") })
        #expect(impossible.file.hasSuffix("greenhouse.scxml") && impossible.line > 1)
        #expect(paths.missing.count * 5 < paths.transitions, "\(paths.missing.map(\.name))")
    }

    @Test("What is only taken the second time is found, and the fourth failure of a question for a name")
    func rows() throws {
        let old = #"<transition event="intent.book" target="order"/>"#
        let condition = #"cond="talk:again('question.hours')""#
        let again = #"<transition event="question.hours" \#(condition) target="closed"/>"#
        let script = try Greenhouse.script(replacing: old, with: again + old)
        let missing = Paths(of: script, players: 2).missing.map(\.name)
        #expect(!missing.contains { $0.contains("question.hours") || $0.contains("stuck.order.name") })
        #expect(missing.contains { $0.contains("nobody.says.this") })
    }

    @Test("Each is a rehearsal that passes, and each adds something")
    func passing() throws {
        let script = try Greenhouse.script.get()
        for path in try Self.paths.get().paths {
            let outcome = try #require(try Greenhouse.play(path.text, script))
            #expect(outcome.failure == nil, "\(path.title)")
            #expect(path.transitions > 0 && path.turns == outcome.exchanges.count - 1)
        }
    }
}
