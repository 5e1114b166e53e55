import Testing

@testable import Statechart

@Suite struct KeepingSessions {
    @Test func `ids that are made up differ`() throws {
        let session = Session(try Charts.chart("<state id=\"a\"/>"), depth: 0)
        #expect(Set((0..<10).map { _ in session.newID("x") }).count == 10)
    }

    @Test func `internal events come before external ones`() throws {
        let body = """
            <state id="a"><onentry><send event="out"/><raise event="in"/></onentry>
            <transition event="in" target="b"/><transition event="out" target="c"/></state>
            <state id="b"><transition event="out" target="d"/></state><state id="c"/><state id="d"/>
            """
        #expect(try Charts.end(body) == ["d"])
    }

    @Test func `eventless transitions come before internal events`() throws {
        let body = """
            <state id="a"><onentry><raise event="in"/></onentry><transition target="b"/><transition event="in" target="c"/></state>
            <state id="b"><transition event="in" target="d"/></state><state id="c"/><state id="d"/>
            """
        #expect(try Charts.end(body) == ["d"])
    }
}
