import Testing

@testable import Server

@Suite("Lines on their way in")
struct LineIntakeTests {
    private static func intake() -> LineIntake {
        LineIntake(limit: 10, stripsTelnet: false, limits: ServiceLimits())
    }

    @Test("A deadline begins with a line and ends with it")
    func deadline() {
        var intake = Self.intake()
        intake.receive(Array("a".utf8), at: .seconds(1))
        intake.receive(Array("b".utf8), at: .seconds(30))
        let before = intake.isLate(at: .milliseconds(30_999), isReading: true)
        let at = intake.isLate(at: .seconds(31), isReading: true)
        #expect(!before && at)
        intake.receive(Array("\n".utf8), at: .seconds(31))
        let after = intake.isLate(at: .seconds(100), isReading: true)
        #expect(!after)
    }

    @Test("A line begun in the same read as another ended has a deadline of its own")
    func nextDeadline() {
        var intake = Self.intake()
        intake.receive(Array("a".utf8), at: .seconds(1))
        intake.receive(Array("\nb".utf8), at: .seconds(20))
        let early = intake.isLate(at: .seconds(31), isReading: true)
        let late = intake.isLate(at: .seconds(50), isReading: true)
        #expect(!early && late)
    }

    @Test("Time in which the server did not read does not count")
    func notReading() {
        var intake = Self.intake()
        intake.receive(Array("a".utf8), at: .seconds(1))
        let held = intake.isLate(at: .seconds(40), isReading: false)
        let early = intake.isLate(at: .seconds(69), isReading: true)
        let late = intake.isLate(at: .seconds(70), isReading: true)
        #expect(!held && !early && late)
    }

    @Test("Broken lines count in a row")
    func broken() {
        var intake = Self.intake()
        for _ in 0..<19 { intake.count(isBroken: true) }
        #expect(!intake.isHopeless)
        intake.count(isBroken: false)
        for _ in 0..<19 { intake.count(isBroken: true) }
        #expect(!intake.isHopeless)
        intake.count(isBroken: true)
        #expect(intake.isHopeless)
    }

    @Test("An open last line is known at the end", arguments: [("a\nb", true), ("a\n", false), ("", false)])
    func openEnd(text: String, isOpen: Bool) {
        var intake = Self.intake()
        intake.receive(Array(text.utf8), at: .zero)
        intake.end()
        while intake.next() != nil {}
        let open = intake.takeOpenEnd()
        #expect(open == isOpen)
        #expect(intake.hasEnded)
    }
}
