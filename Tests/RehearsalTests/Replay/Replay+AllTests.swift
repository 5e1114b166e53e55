import Dialogue
import Foundation
import Testing

@testable import Rehearsal

@Suite("Many rehearsals at once")
struct PlayAllTests {
    @Test("Outcomes come in the order of the rehearsals, each as if alone", arguments: [1, 4, 64])
    func order(players: Int) throws {
        let script = try Kiosk.script.get()
        let transcripts = try (0..<24).map { number in
            let words = number.isMultiple(of: 5) ? "never" : "eight"
            return try TranscriptReader.read(
                "T\(number)\n#me\nwhen are you open?\n#bot\n\(words)\n#bot\n*", file: "\(number).convo.txt")
        }
        let outcomes = Replay.playAll(transcripts, players: players) { Replay(script) }
        #expect(outcomes.map(\.title) == (0..<24).map { "T\($0)" })
        #expect(outcomes.indices.filter { outcomes[$0].failure != nil } == [0, 5, 10, 15, 20])
    }
}
