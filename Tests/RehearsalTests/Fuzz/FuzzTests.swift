import Dialogue
import Foundation
import Testing

@testable import Rehearsal

@Suite("Random visitors")
struct FuzzTests {
    private static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Scripts/kiosk.scxml").path

    @Test("Two hundred find nothing at the flower stall, and the same ones come again")
    func kiosk() throws {
        let script = try Script.load(Self.path, wordings: true)
        let fuzz = Fuzz(of: script, visitors: 200, seed: 5, players: 2)
        for finding in fuzz.findings { Issue.record("\(finding.words)\n\(finding.rehearsal)") }
        #expect(fuzz.turns == Fuzz(of: script, visitors: 200, seed: 5, players: 1).turns)
        #expect(fuzz.turns != Fuzz(of: script, visitors: 200, seed: 6, players: 2).turns)
    }

    @Test(
        "A conversation is shrunk to the turns that break the promise",
        arguments: [["c"], ["a", "g"], ["d", "e", "f"], [], ["a", "b", "c", "d", "e", "f", "g"]])
    func shrinks(needed: [String]) {
        let visits = ["a", "b", "c", "d", "e", "f", "g"].map {
            Transcript.Visit(settings: [], act: .say($0))
        }
        let left = Fuzz.shrunk(visits) { visits in
            needed.allSatisfy { word in visits.contains { $0.act == .say(word) } }
        }
        #expect(left.map(\.act) == needed.map { .say($0) })
    }
}
