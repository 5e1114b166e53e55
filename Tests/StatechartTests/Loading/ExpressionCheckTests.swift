import Markup
import Statechart
import Testing

@Suite struct CheckingExpressions {
    private static let functions: Set<Name> = [Name("filled", in: "urn:t")]

    private func complaint(_ cond: String) -> String {
        let quoted = cond.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
            "\"", with: "&quot;")
        let body = """
            <datamodel><data id="n" expr="0"/><data id="name"/></datamodel>
            <state id="s" xmlns:t="urn:t"><transition event="e" cond="\(quoted)" target="s"/></state>
            """
        let prefix = "a.scxml:3: error: \"\(cond)\": "
        let found = Charts.complaints(body, functions: Self.functions)
        return found.hasPrefix(prefix) ? String(found.dropFirst(prefix.count)) : found
    }

    @Test(arguments: [
        ("$n == 1", "'==' is not XPath: write '='"),
        ("$n", "'$n' alone is always true in XPath: write '$n = …' or 'string($n)'"),
        ("not($n)", "'$n' alone is always true in XPath: write '$n = …' or 'string($n)'"),
        ("$n = 1 and $name", "'$name' alone is always true in XPath: write '$name = …' or 'string($name)'"),
        ("$nam = 1", "there is no variable '$nam': did you mean '$name'?"),
        ("$other = 1", "there is no variable '$other': declare it with <data id=\"other\"/>"),
        ("n = 1", "a path cannot begin with the bare name 'n': write '$n' for the variable"),
        (
            "yes = $n",
            "a path cannot begin with the bare name 'yes': write 'yes' in quotes, or '$variable/yes'"
        ),
        ("In('t')", "there is no state 't'"),
        ("In()", "'In' takes 1 argument, not 0"),
        ("contains($n)", "'contains' takes 2 arguments, not 1"),
        ("contians($n, 'a')", "there is no function 'contians': did you mean 'contains'?"),
        ("t:filed('x')", "there is no function 't:filed': did you mean 'filled'?"),
        ("u:filled('x')", "the prefix 'u' is not declared: add xmlns:u=\"…\""),
        ("'a'/b", "a path cannot begin with a value that has no nodes"),
        ("$n = ", "the expression ends too early"),
    ])
    func `a doubtful condition says what to write`(_ cond: String, _ expected: String) {
        #expect(complaint(cond) == expected)
    }

    @Test(arguments: [
        "$n = 1", "string($n)", "$n/a[b = 'x']/c", "In('s')", "t:filled('x') and not($n > 3)",
        "/datamodel/data[@id = 'n'] = 1",
        "$_event/data = 1", "count($n/a) + string-length($name) < 9", "text() = 'x'",
    ])
    func `what is right passes`(_ cond: String) {
        #expect(complaint(cond) == "")
    }

    @Test(arguments: [
        ("$_event", "'$_event' belongs to the system and cannot be changed"),
        ("$_event/data", "'$_event' belongs to the system and cannot be changed"),
        ("concat('a', 'b')", "a location begins with a variable: write '$name' or '$name/path'"),
        ("/datamodel", "a location begins with a variable: write '$name' or '$name/path'"),
    ])
    func `a location must be one`(_ location: String, _ expected: String) {
        let body = "<state id=\"s\"><onentry><assign location=\"\(location)\" expr=\"1\"/></onentry></state>"
        #expect(Charts.complaints(body) == "a.scxml:2: error: \"\(location)\": \(expected)")
    }
}
