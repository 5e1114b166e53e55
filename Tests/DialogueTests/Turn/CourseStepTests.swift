import Foundation
import Testing

@testable import Dialogue

@Suite("What is noted of a turn")
struct CourseStepTests {
    private static func trace(_ heard: [String]) -> Trace {
        var trace = Trace()
        trace.heard = heard
        trace.state = ["shop", "counter"]
        return trace
    }

    @Test("Events and the innermost state; nothing of a greeting or a blank line")
    func noted() {
        var conversation = Conversation(scriptDigest: "d")
        conversation.note(Self.trace([]))
        #expect(conversation.course == nil)
        conversation.note(Self.trace(["act.yes", "intent.book"]))
        #expect(conversation.course == [CourseStep(heard: ["act.yes", "intent.book"], state: "counter")])
    }

    @Test("There is an end to it")
    func limit() {
        var conversation = Conversation(scriptDigest: "d")
        for _ in 0..<CourseStep.limit + 5 { conversation.note(Self.trace(["nomatch"])) }
        #expect(conversation.course?.count == CourseStep.limit)
    }

    @Test("A conversation that was kept before turns were noted can still be read")
    func older() throws {
        let written = try JSONEncoder().encode(Conversation(scriptDigest: "d"))
        #expect(!String(decoding: written, as: UTF8.self).contains("course"))
        #expect(try JSONDecoder().decode(Conversation.self, from: written).course == nil)
    }
}
