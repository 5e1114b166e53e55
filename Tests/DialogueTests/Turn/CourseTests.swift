import Foundation
import Testing

@testable import Dialogue

@Suite("What is noted of a turn")
struct CourseTests {
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
        #expect(
            conversation.course?.steps == [CourseStep(heard: ["act.yes", "intent.book"], state: "counter")])
    }

    @Test("There is an end to it")
    func limit() {
        var conversation = Conversation(scriptDigest: "d")
        for _ in 0..<Course.limit + 5 { conversation.note(Self.trace(["nomatch"])) }
        #expect(conversation.course?.count == Course.limit)
        #expect(conversation.course?.steps.count == Course.limit)
    }

    @Test("A conversation that was kept before turns were noted can still be read")
    func older() throws {
        let written = try JSONEncoder().encode(Conversation(scriptDigest: "d"))
        #expect(!String(decoding: written, as: UTF8.self).contains("course"))
        #expect(try JSONDecoder().decode(Conversation.self, from: written).course == nil)
    }

    @Test("The steps come back as they were noted, and are stored as the list that they are")
    func steps() throws {
        let steps = [
            CourseStep(heard: ["act.yes", "intent.book"], state: "counter"),
            CourseStep(heard: ["nomatch"], state: ""), CourseStep(heard: ["filled.form.ñame"], state: "a.b"),
        ]
        let course = Course(steps)
        #expect(course.steps == steps && course.count == 3)
        let written = try JSONEncoder().encode(course)
        #expect(try JSONDecoder().decode([CourseStep].self, from: written) == steps)
        #expect(try JSONDecoder().decode(Course.self, from: JSONEncoder().encode(steps)) == course)
    }

    @Test("However many names there are, each step has its own")
    func names() {
        let steps = (0..<Course.limit).map { turn in
            CourseStep(heard: (0..<7).map { "event.\(turn * 5 + $0)" }, state: "s\(turn % 10)")
        }
        #expect(Course(steps).steps == steps)
    }

    @Test("Too many stored steps are cut")
    func storedLimit() throws {
        let steps = [CourseStep](repeating: CourseStep(heard: ["nomatch"], state: "s"), count: 150)
        #expect(
            try JSONDecoder().decode(Course.self, from: JSONEncoder().encode(steps)).count == Course.limit)
    }
}
