import Testing

@testable import Rehearsal

@Suite("Runs over lists of phrases")
struct PhraseRunsTests {
    private func list(_ name: String, _ phrases: [String]) throws -> PhraseList {
        try PhraseList(([name] + phrases).joined(separator: "\n"), file: "a.utterances.txt")
    }

    @Test("Without a list there is one run")
    func single() throws {
        #expect(try Kiosk.runs("#bot\n*\n#bot\n*").map(\.title) == ["A rehearsal"])
    }

    @Test("One run for each phrase, named by its place; each is played to its own end")
    func each() throws {
        let list = try list("UTT_LEAVE", ["bye", "when are you open?", "goodbye"])
        let runs = try Kiosk.runs("#me\nUTT_LEAVE\n#bot\nuntil next time", lists: [list])
        #expect(
            runs.map(\.title) == [
                "A rehearsal/UTT_LEAVE-L1", "A rehearsal/UTT_LEAVE-L2", "A rehearsal/UTT_LEAVE-L3",
            ])
        #expect(runs.map { $0.failure == nil } == [true, false, true])
        #expect(runs[1].exchanges.last?.visitor == .say("when are you open?"))
    }

    @Test("A phrase is said as it stands, unlike in Botium with %s too")
    func letters() throws {
        let runs = try Kiosk.runs("#me\nUTT_BYE\n#bot\n*", lists: [try list("UTT_BYE", ["bye %s"])])
        #expect(runs.first?.exchanges.last?.visitor == .say("bye %s"))
    }

    @Test("Two lists make every combination")
    func combined() throws {
        let ask = try list("UTT_ASK", ["when are you open?", "opening hours?"])
        let leave = try list("UTT_LEAVE", ["bye", "goodbye"])
        let text = "#me\nUTT_ASK\n#bot\n*\n#bot\n*\n#me\nUTT_LEAVE\n#bot\n*"
        let titles = try Kiosk.runs(text, lists: [ask, leave]).map(\.title)
        #expect(titles.count == 4)
        #expect(titles[1] == "A rehearsal/UTT_ASK-L1/UTT_LEAVE-L2")
    }

    @Test("A list in a part counts too; too many runs are a mistake")
    func limit() throws {
        let many = try list("UTT_MANY", (0..<101).map { "phrase \($0)" })
        let part = try TranscriptReader.read(
            "p\n#me\nUTT_MANY\n#bot\n*\n#bot\n*", file: "p.pconvo.txt", isPart: true, lists: [many])
        let runs = try Kiosk.runs("#include p\n#include p", parts: [part], lists: [many])
        #expect(runs.count == 1)
        #expect(runs[0].failure?.found.contains("10201") == true)
    }
}
