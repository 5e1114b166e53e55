import Testing

@testable import Dialogue

@Suite("The walk")
struct ExplorerTests {
    @Test("Each situation is reached in as few moves as can be")
    func shortest() throws {
        var explorer = Explorer(try Desk.sound.get(), limit: 1_000, step: Explorer.step)
        explorer.run()
        var depths: [Int] = []
        for origin in explorer.origins { depths.append(origin.parent < 0 ? 0 : depths[origin.parent] + 1) }
        #expect(depths == depths.sorted())
        #expect(explorer.origins.first?.move.name == "the visitor arrives")
    }

    @Test("A transcript has what the bot says and where it stands")
    func transcript() throws {
        let script = try Desk.load(Desk.text(warning: "<talk:hush/>"))
        let refutation = try #require(Exploration(of: script).refutations.first)
        #expect(
            refutation.transcript == [
                "> the visitor arrives  [start]", "    What can I do?", "> flag.smoke  [warned]",
                "    Is it gone?",
            ])
    }
}
