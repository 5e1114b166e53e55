import Dialogue
import Foundation
import Sessions
import Testing
import Understanding
import Values

@Suite struct StoringAnswers {
    static var marks: [WritableKeyPath<Answer, Bool>] { [\.opened, \.resumed, \.expired, \.initiative] }

    @Test func `everything of an answer comes back`() throws {
        var reply = Reply()
        reply.messages = ["One.", "Two\nlines."]
        reply.choices = [Reply.Choice(id: "a", text: "A")]
        reply.expects = Reply.Expectation(field: "name", type: .name)
        reply.booking = "K7M4-XR96"
        reply.alert = .doctor
        reply.handoff = .stuck
        reply.end = true
        var answer = Answer(reply: reply, turn: 7)
        var trace = Trace()
        trace.heard = ["act.yes"]
        trace.state = ["visit", "booking"]
        answer.trace = trace
        let back = try #require(try Remembered(id: "m", answer: answer).answer)
        #expect(back.reply == reply)
        #expect(back.turn == 7)
        #expect(back.trace == trace)
    }

    @Test(arguments: marks.indices) func `each mark comes back alone`(_ index: Int) throws {
        var answer = Answer(reply: Reply(), turn: 1)
        answer[keyPath: Self.marks[index]] = true
        let back = try #require(try Remembered(id: "m", answer: answer).answer)
        #expect(Self.marks.map { back[keyPath: $0] } == Self.marks.indices.map { $0 == index })
        #expect(back.trace == nil)
    }

    @Test func `what a trace quotes of the visitor is not stored`() throws {
        var answer = Answer(reply: Reply(), turn: 1)
        var trace = Trace()
        trace.details = ["typed: Dana"]
        answer.trace = trace
        let form = try Remembered(id: "m", answer: answer).form
        #expect(!String(decoding: form, as: UTF8.self).contains("Dana"))
    }
}
