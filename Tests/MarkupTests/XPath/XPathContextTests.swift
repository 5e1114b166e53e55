import Markup
import Testing

@Suite struct EvaluatingExpressions {
    @Test(arguments: [
        ("count($r/a)", "2"), ("$r/a[2]/@n", "n=2"), ("$r/a", "a=x a=y"), ("$r/a = 'y'", "true"),
        ("$r/b", ""),
        ("string($r)", "xy"), ("echo(3) + 1", "4"), ("count-arguments('a', $r, true())", "3"),
        ("a[1]", "a=x"), ("//a[@n='2'] | //a[@n='1']", "a=x a=y"), ("local-name($r)", "r"),
    ])
    func `variables, functions and paths give their values`(_ source: String, _ expected: String) throws {
        let live = try LiveTree("<a n='1'>x</a><a n='2'>y</a>")
        #expect(try live.show(source) == expected)
    }

    @Test(arguments: [
        ("$nobody", "there is no such variable"),
        ("nobody()", "there is no such function, or not with these arguments"),
        ("p:x()", "a namespace prefix is not declared"),
        ("count(1)", "a value has the wrong type: a path needs nodes"),
        ("not()", "a function has the wrong number of arguments"),
        ("echo()", "there is no such function, or not with these arguments"),
    ])
    func `errors are values with a reason`(_ source: String, _ message: String) throws {
        let live = try LiveTree("<a/>")
        #expect(throws: XPathError(message)) { try live.value(source) }
        #expect(try live.show("1 + 1") == "2")
    }

    @Test func `prefixes are those of the context`() throws {
        let spaces = ["p": "urn:p"]
        let live = try LiveTree("<x:a xmlns:x='urn:p'>1</x:a><a>2</a>", namespaces: spaces)
        #expect(try live.show("p:a", namespaces: spaces) == "a=1")
        #expect(try live.show("a", namespaces: spaces) == "a=2")
        #expect(try live.show("p:space()", namespaces: spaces) == "urn:p")
    }

    @Test func `too much work is given up, and the next evaluation starts afresh`() throws {
        let live = try LiveTree(String(repeating: "<a/>", count: 500))
        #expect(throws: XPathError("the expression takes too much work")) {
            try live.value("count(//a[count(//a[count(//a) > 1]) > 1])")
        }
        for _ in 0..<30 { #expect(try live.show("count(//a)") == "500") }
    }
}
