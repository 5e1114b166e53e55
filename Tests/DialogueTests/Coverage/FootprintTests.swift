import Statechart
import Testing

@testable import Dialogue

@Suite("A footprint")
struct FootprintTests {
    @Test("Gathers what several steps went through and what was said")
    func gathers() throws {
        var footprint = Footprint()
        var step = Step()
        step.entered = ["a", "b"]
        step.transitions = [3]
        footprint.add(step)
        step.entered = ["b", "c"]
        step.transitions = [3, 5]
        footprint.add(step)
        let wording = try Fixture.wording("Hello.")
        footprint.add(wording)
        footprint.add(failureOf: "a")
        #expect(footprint.states == ["a", "b", "c"])
        #expect(footprint.transitions == [3, 5])
        #expect(footprint.wordings == [wording.location])
        #expect(footprint.failures == ["a"])
    }

    @Test("A yes where a name is asked for is a failure of that question; a digression is none")
    func failures() throws {
        var visitor = try Visitor("boiler", Way.toName)
        visitor.say("help")
        #expect(visitor.turn.footprint.failures == [])
        visitor.say("yes")
        #expect(visitor.turn.footprint.failures == ["order.name"])
    }

    @Test("The greeting enters the first state")
    func greeting() throws {
        let visitor = try Visitor("boiler")
        #expect(!visitor.turn.footprint.states.isEmpty)
    }
}
