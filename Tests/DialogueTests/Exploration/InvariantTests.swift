import Markup
import Testing

@testable import Dialogue

@Suite("What must hold in every script")
struct InvariantTests {
    @Test("Each is said in words, and an author's own in theirs")
    func words() throws {
        let rule = "<talk:always cond=\"talk:screened() or not(talk:screened())\">Always so.</talk:always>"
        let script = try Desk.load(Desk.text(knowledge: rule))
        let built: [Invariant] = [.wayOut, .answeredSign, .heldRequest, .correction]
        #expect(Set(built.map { script.words(for: $0) }).count == 4)
        #expect(script.words(for: .own(0)) == "Always so.")
        #expect(script.location(of: .own(0)) == script.invariants.first?.location)
        #expect(script.location(of: .wayOut) == script.flow.location)
    }
}
