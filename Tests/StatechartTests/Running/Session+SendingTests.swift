import Statechart
import Testing

@Suite struct SendingEvents {
    @Test(arguments: [
        ("target=\"#_internal\"", "internal"), ("", "external"),
        ("targetexpr=\"concat('#_scxml_', $_sessionid)\"", "external"),
    ])
    func `a machine sends to its own queues`(_ attributes: String, _ kind: String) throws {
        let outcome = try Charts.run(
            "<state id=\"a\"><onentry><send event=\"e\" \(attributes)/></onentry><transition event=\"e\"><log expr=\"$_event/type\"/></transition></state>"
        )
        #expect(outcome.log == [kind])
    }

    @Test(arguments: [
        ("target=\"#_parent\"", "error.communication"), ("target=\"#_scxml_x\"", "error.communication"),
        ("target=\"#_kid\"", "error.communication"),
        ("target=\"http://x\"", "error.execution"), ("type=\"mail\"", "error.execution"),
        ("delay=\"soon\"", "error.execution"),
    ])
    func `what cannot be delivered comes back as an error`(_ attributes: String, _ expected: String) throws {
        let outcome = try Charts.run(
            "<state id=\"a\"><onentry><send event=\"e\" \(attributes)/></onentry><transition event=\"*\"><log expr=\"$_event/name\"/></transition></state>"
        )
        #expect(outcome.log == [expected])
    }

    @Test func `a send can be called off before its time`() throws {
        let outcome = try Charts.run(
            "<datamodel><data id=\"i\"/></datamodel><state id=\"a\"><onentry><send event=\"e\" delay=\"1s\" idlocation=\"$i\"/><send event=\"f\" delay=\"2s\"/><cancel sendidexpr=\"$i\"/></onentry><transition event=\"*\"><log expr=\"$_event/name\"/></transition></state>"
        )
        #expect(outcome.log == ["f"])
    }
}
