import Logging
import Testing

@testable import Server

@Suite("What is written down")
struct JournalTests {
    @Test("Every end is counted by its reason", arguments: Farewell.allCases)
    func ends(farewell: Farewell) {
        let tally = Tally()
        let journal = Journal(
            listener: "text", logger: Logger(label: "t") { _ in SwiftLogNoOpLogHandler() }, tally: tally)
        journal.opened()
        journal.closed(farewell)
        journal.refused()
        #expect(tally.now.opened == 1 && tally.now.refused == 1)
        #expect(tally.now.closed == [farewell: 1])
    }
}
