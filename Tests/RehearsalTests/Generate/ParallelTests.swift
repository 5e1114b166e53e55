import Dialogue
import Testing

@testable import Rehearsal

@Suite("Work on several cores")
struct ParallelTests {
    @Test("Results come in the order of the things, whatever was done first")
    func order() throws {
        let results = try Greenhouse.parallel().map(Array(0..<100)) { number, engine in
            engine.script.name == "greenhouse" ? number * 2 : -1
        }
        #expect(results == (0..<100).map { $0 * 2 })
        #expect(try Greenhouse.parallel().map([Int]()) { number, _ in number }.isEmpty)
    }
}
