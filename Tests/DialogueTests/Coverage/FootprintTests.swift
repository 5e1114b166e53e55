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
        #expect(footprint.states == ["a", "b", "c"])
        #expect(footprint.transitions == [3, 5])
        #expect(footprint.wordings == [wording.location])
    }

    @Test("The greeting enters the first state")
    func greeting() throws {
        let visitor = try Visitor("boiler")
        #expect(!visitor.turn.footprint.states.isEmpty)
    }
}
