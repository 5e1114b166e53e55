import Dialogue
import Testing
import Understanding

@testable import Rehearsal

@Suite("A phrase of a sign, said in one state")
struct SignCaseTests {
    @Test("One that cannot be denied is not denied, and one that is heard is no failure")
    func cases() throws {
        let engine = Engine(try Greenhouse.script.get())
        let start = Walk(engine)
        let standing = Standings(of: engine.script).standing(of: start.conversation, at: start.now)
        let stand = Search.Stand(walk: start, standing: standing)
        let given = SignSample(
            SignPhrase(flags: ["breath"], text: "cannot breathe", pattern: nil), from: start, with: engine)
        #expect(given.denial == nil && SignCase(given, .denied, in: stand) == nil)
        let said = SignCase(given, .plain, in: stand)
        let plain = try #require(said)
        #expect(plain.failure(engine.script, engine) == nil)
    }
}
