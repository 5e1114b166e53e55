import Statechart
import Testing

@Suite struct ReadingContent {
    @Test(arguments: [
        ("<raise/>", "<raise> needs the attribute 'event'"),
        ("<if><log/></if>", "<if> needs the attribute 'cond'"),
        (
            "<if cond=\"true()\"><else/><elseif cond=\"true()\"/></if>",
            "nothing can follow <else/>: move it up"
        ),
        (
            "<foreach array=\"$x\" item=\"..\"/>",
            "'..' cannot name a variable: use letters, digits, '-' and '_'"
        ),
        ("<cancel/>", "<cancel> needs sendid or sendidexpr"),
        ("<assign expr=\"1\"/>", "<assign> needs the attribute 'location'"),
        (
            "<assign location=\"$x\" type=\"append\" expr=\"1\"/>",
            "type=\"append\" is not known: write replacechildren, firstchild, lastchild, previoussibling, nextsibling, replace, delete, addattribute"
        ),
        (
            "<assign location=\"$x\" type=\"addattribute\" expr=\"1\"/>",
            "type=\"addattribute\" needs the attribute's name: attr=\"…\""
        ),
        ("<send event=\"a\" eventexpr=\"'b'\"/>", "'event' and 'eventexpr' exclude each other: keep one"),
        ("<script/>", "scripts are not run here: use <assign>, or an element that the host knows"),
    ])
    func `content that cannot be meant is refused`(_ content: String, _ expected: String) {
        let body =
            "<datamodel><data id=\"x\"/></datamodel><state id=\"s\"><onentry>\(content)</onentry></state>"
        #expect(Charts.complaints(body) == "a.scxml:2: error: \(expected)")
    }

    @Test func `if takes the first branch that holds`() throws {
        func log(_ n: Int) throws -> [String] {
            try Charts.run(
                """
                <datamodel><data id="n" expr="\(n)"/></datamodel><state id="s"><onentry>
                <if cond="$n = 1"><log expr="'one'"/><elseif cond="$n = 2"/><log expr="'two'"/><log expr="'too'"/>
                <else/><log expr="'many'"/></if></onentry></state>
                """
            ).log
        }
        #expect(try log(1) == ["one"])
        #expect(try log(2) == ["two", "too"])
        #expect(try log(3) == ["many"])
    }
}
