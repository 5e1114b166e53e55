import Dialogue
import Sessions
import Testing

@testable import Server

@Suite("What is counted")
struct TallyTests {
    @Test("Answers are counted by what they say and how long they took")
    func answers() {
        let tally = Tally()
        var reply = Reply()
        reply.booking = "AB12"
        reply.handoff = .asked
        tally.count(.success(Answer(reply: reply, turn: 1)), after: .milliseconds(2))
        tally.count(.failure(.unavailable), after: .seconds(60))
        let counts = tally.now
        #expect([counts.turns, counts.rejected, counts.bookings, counts.handoffs] == [1, 1, 1, 1])
        #expect(counts.times[1] == 1 && counts.times.last == 1 && counts.times.reduce(0, +) == 2)
        #expect(counts.timeSum == 60.002)
    }
}
