import Dialogue
import Testing

@testable import Rehearsal

@Suite("Looking for conversations")
struct SearchTests {
    @Test("Every state that asks is reached, the first by no turn at all")
    func states() throws {
        let script = try Greenhouse.script.get()
        var search = Search(try Greenhouse.parallel())
        search.run(limit: 5_000) { $0.reached.isSuperset(of: script.askingStates) }
        #expect(search.reached.isSuperset(of: ["bench", "aside", "order.name", "order.confirm"]))
        #expect(search.stands.first?.walk.visits.isEmpty == true)
        let confirm = try #require(search.stands.first { $0.standing.state == "order.confirm" })
        #expect(confirm.walk.visits.count == 2)
    }

    @Test("A field that only some are asked for is filled too, though nothing else tells where they stand")
    func filled() throws {
        let script = try Greenhouse.script(
            replacing: "<talk:confirm>",
            with: """
                <talk:field name="other" type="name" label="Other name" names="other name">
                  <talk:prompt>And the other name?</talk:prompt>
                </talk:field>
                <talk:confirm>
                """)
        var search = Search(Parallel(script: script, players: 2))
        search.run(limit: 5_000)
        let filled = Set(search.stands.flatMap(\.walk.filled))
        #expect(filled.isSuperset(of: ["order.name", "order.other"]))
    }

    @Test("A limit is kept, but for the turns that were begun together")
    func limit() throws {
        var search = Search(try Greenhouse.parallel())
        search.run(limit: 1)
        #expect(search.turns > 0 && search.turns < 1_000)
    }

    @Test("One core finds what two find")
    func same() throws {
        let found = try [1, 2].map { players in
            var search = Search(Parallel(script: try Greenhouse.script.get(), players: players))
            search.run(limit: 600)
            return search.stands.map(\.walk.visits)
        }
        #expect(found[0] == found[1] && !found[0].isEmpty)
    }
}
