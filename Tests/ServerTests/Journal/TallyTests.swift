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

    @Test("What was heard is counted by the names of the events")
    func heard() {
        let tally = Tally()
        for heard in [["nomatch"], ["flag.leg", "flag.crisis", "question.cost"], ["flag.leg"], []] {
            var answer = Answer(reply: Reply(), turn: 1)
            answer.trace = Trace()
            answer.trace?.heard = heard
            tally.count(.success(answer), after: .zero)
        }
        #expect(tally.now.nomatches == 1)
        #expect(tally.now.flags == ["leg": 2, "crisis": 1])
    }
}
