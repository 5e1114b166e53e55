import Statechart
import Testing

@Suite struct ReadingSends {
    @Test(arguments: [
        ("<send/>", "<send> needs event or eventexpr"),
        ("<send event=\"e\" delay=\"2\"/>", "delay=\"2\" is no time: write \"2s\" or \"500ms\""),
        (
            "<send event=\"e\" type=\"http://www.w3.org/TR/scxml/#BasicHTTPEventProcessor\"/>",
            "the BasicHTTP event processor is not part of this interpreter: leave 'type' out, or let the host send"
        ),
        ("<send event=\"e\"><param/></send>", "<param> needs the attribute 'name'"),
        ("<send event=\"e\"><param name=\"n\"/></send>", "<param> needs expr or location"),
        (
            "<send event=\"e\"><param name=\"n\" expr=\"1\"/><content>x</content></send>",
            "<content> excludes <param> and namelist: keep one way"
        ),
    ])
    func `a send that cannot work is refused`(_ content: String, _ expected: String) {
        let body = "<state id=\"s\"><onentry>\(content)</onentry></state>"
        #expect(Charts.complaints(body) == "a.scxml:2: error: \(expected)")
    }

    @Test(arguments: [
        ("<invoke/>", "a.scxml:2: error: <invoke> needs src, srcexpr or <content>"),
        (
            "<invoke type=\"x\" src=\"y\"/>",
            "a.scxml:2: error: only SCXML sessions can be invoked: leave 'type' out"
        ),
        (
            "<invoke><content>\n<scxml><state id=\"a\">\n<transition event=\"e\" target=\"b\"/></state></scxml></content></invoke>",
            "a.scxml:4: error: there is no state 'b': write the id of a <state>"
        ),
    ])
    func `an invocation that cannot work is refused, its child's mistakes included`(
        _ content: String, _ expected: String
    ) {
        #expect(Charts.complaints("<state id=\"s\">\(content)</state>") == expected)
    }
}
