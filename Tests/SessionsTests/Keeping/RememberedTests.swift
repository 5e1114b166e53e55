import Dialogue
import Foundation
import Sessions
import Testing

@Suite struct RememberingAnswers {
    @Test func `ids are compared as bytes`() throws {
        // Both are shown as é.
        let remembered = try Remembered(id: "caf\u{E9}", answer: Answer(reply: Reply(), turn: 1))
        #expect(remembered.answers("caf\u{E9}"))
        #expect(!remembered.answers("cafe\u{301}"))
    }

    @Test func `a form of another version is no answer`() {
        #expect(Remembered(id: "m1", form: Data("{}".utf8)).answer == nil)
    }
}
