import Testing

@Suite struct EventsOfAChart {
    private func complaints(_ content: String, _ more: String = "") -> String {
        Charts.complaints(
            "<state id=\"a\"><transition event=\"tick.one\"/><transition event=\"go\">\n\(content)</transition>\(more)</state>"
        )
    }

    @Test(arguments: [
        ("<raise event=\"tack.one\"/>", "did you mean 'tick.one'?"),
        ("<send event=\"reminder\"/>", "write <transition event=\"reminder\">, or leave it out"),
        ("<if cond=\"true()\"><send event=\"reminder\" target=\"#_internal\"/></if>", "or leave it out"),
    ])
    func `what nobody handles is told`(content: String, instead: String) {
        let found = complaints(content)
        #expect(found.hasPrefix("a.scxml:3: warning: nobody handles the event '") && found.hasSuffix(instead))
    }

    @Test(arguments: [
        "<raise event=\"tick.one\"/>", "<raise event=\"tick.one.more\"/>", "<send eventexpr=\"'x'\"/>",
        "<send event=\"x\" target=\"#_parent\"/>", "<send event=\"x\" targetexpr=\"'#_parent'\"/>",
    ])
    func `what somebody handles, here or elsewhere, is not`(content: String) {
        #expect(complaints(content) == "")
    }

    @Test func `a transition for any event handles all`() {
        #expect(complaints("<raise event=\"x\"/>", "<transition event=\"*\"/>") == "")
    }
}
