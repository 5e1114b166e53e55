import Testing

@testable import Dialogue

@Suite("The outcome of one turn")
struct TurnTraceTests {
    @Test("The trace has the active states, outermost first, and never the visitor's words")
    func state() throws {
        let visitor = try Visitor("boiler", Way.toName + ["Dana Whittaker"])
        #expect(visitor.turn.trace.state == ["desk", "talking", "order", "order.contact"])
        #expect(visitor.turn.trace.state == visitor.turn.conversation.state)
        #expect(!"\(visitor.turn.trace)".contains("Whittaker"))
        #expect(visitor.turn.trace.details.isEmpty)
    }

    @Test("Explained, it tells more")
    func explained() throws {
        let visitor = try Visitor("boiler")
        let turn = visitor.engine.turn(
            visitor.turn.conversation, .line("how long does a service take?"),
            at: Moment(now: visitor.now, reference: "R"), explain: true)
        #expect(!turn.trace.details.isEmpty)
    }
}
