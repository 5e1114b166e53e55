import Testing

@testable import lumbar

@Suite("What is rehearsed")
struct RehearsedPathTests {
    @Test(
        "The first path is the script unless it leads to rehearsals",
        arguments: [
            ([], "e.scxml", ["./rehearsals"]), (["d/a.scxml"], "d/a.scxml", ["d/rehearsals"]),
            (["d/a.scxml", "x.convo.txt"], "d/a.scxml", ["x.convo.txt"]),
            (["x.convo.txt"], "e.scxml", ["x.convo.txt"]),
            (["folder"], "e.scxml", ["folder"]),
        ])
    func sorted(paths: [String], script: String, places: [String]) {
        let sorted = TestCommand.sort(paths, environment: ["LUMBAR_SCRIPT": "e.scxml"])
        #expect(sorted.script == script)
        #expect(sorted.places == places)
    }
}
