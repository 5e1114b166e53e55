import Statechart
import Testing

@Suite struct InvokingSessions {
    private static func child(_ body: String, attributes: String = "") -> String {
        "<invoke id=\"kid\" \(attributes)><content><scxml version=\"1.0\">\(body)</scxml></content></invoke>"
    }

    @Test func `a child waits for time, answers its parent and passes on its result`() throws {
        let kid = Self.child(
            "<state id=\"k\"><onentry><send event=\"t\" delay=\"3s\"/></onentry><transition event=\"t\" target=\"f\"/></state><final id=\"f\"><donedata><content expr=\"5\"/></donedata></final>"
        )
        let outcome = try Charts.run(
            "<state id=\"a\">\(kid)<transition event=\"done.invoke.kid\" cond=\"$_event/data = 5 and $_event/invokeid = 'kid'\" target=\"b\"/></state><final id=\"b\"/>"
        )
        #expect(outcome.configuration == ["b"] && outcome.isInFinal)
    }

    @Test func `forwarding hands every external event to the child`() throws {
        let kid = Self.child(
            "<state id=\"k\"><transition event=\"e\"><send event=\"heard\" target=\"#_parent\"/></transition></state>",
            attributes: "autoforward=\"true\"")
        let outcome = try Charts.run(
            "<state id=\"a\">\(kid)<transition event=\"heard\" target=\"b\"/></state><state id=\"b\"/>",
            events: ["e"])
        #expect(outcome.configuration == ["b"])
    }

    @Test func `leaving the state ends the child, whose last words are not heard`() throws {
        let kid = Self.child(
            "<state id=\"k\"><onexit><log expr=\"'gone'\"/><send event=\"bye\" target=\"#_parent\"/></onexit></state>"
        )
        let outcome = try Charts.run(
            "<state id=\"a\">\(kid)<transition event=\"e\" target=\"b\"/></state><state id=\"b\"><transition event=\"bye\" target=\"c\"/></state><state id=\"c\"/>",
            events: ["e"])
        #expect(outcome.configuration == ["b"] && outcome.log == ["gone"])
    }

    @Test func `an empty finalize copies values back to where they came from`() throws {
        let kid =
            "<invoke id=\"kid\" namelist=\"$n\"><content><scxml version=\"1.0\"><datamodel><data id=\"n\"/></datamodel><state id=\"k\"><onentry><send event=\"r\" target=\"#_parent\"><param name=\"n\" expr=\"$n + 1\"/></send></onentry></state></scxml></content><finalize/></invoke>"
        let outcome = try Charts.run(
            "<datamodel><data id=\"n\" expr=\"1\"/></datamodel><state id=\"a\">\(kid)<transition event=\"r\" cond=\"$n = 2\" target=\"b\"/></state><state id=\"b\"/>"
        )
        #expect(outcome.configuration == ["b"])
    }

    @Test func `sessions inside sessions have an end`() throws {
        let outcome = try Charts.run(
            "<datamodel><data id=\"me\"/></datamodel><state id=\"a\"><invoke><content expr=\"$_event/data\"/></invoke><transition event=\"error\" target=\"b\"/></state><state id=\"b\"/>"
        )
        #expect(outcome.configuration == ["b"])
    }
}
