import Markup
import Testing

@testable import Statechart

@Suite struct CompilingFormulas {
    private func formula(_ source: String) throws -> Formula? {
        FormulaCompiler(variables: ["n": 0], states: ["s": 3]).formula(
            for: try XPathParser.parse(source), namespaces: ["t": "urn:t"])
    }

    @Test(
        arguments: [
            ("$n", .variable(0)), ("$n/text()", .variableText(0)), ("In('s')", .isActive(3)),
            ("In('x')", .isActive(nil)),
            ("$_event/name", .eventField(.name)), ("$_event/data/text()", .eventFieldText(.data)),
            ("$_event/data/data[@id='k']", .eventEntry("k")),
            ("$_event/data/data[@id='k']/text()", .eventEntryText("k")),
            ("t:f($n)", .host(Name("f", in: "urn:t"), [.variable(0)])), ("$_name/text()", .systemText(.name)),
        ] as [(String, Formula)])
    func `simple expressions become formulas`(_ source: String, _ expected: Formula) throws {
        #expect(try formula(source) == expected)
    }

    @Test(arguments: [
        "$n/a", "$x", "($n)[1]", "$n | $n", "count($n)", "u:f()", "$_event", "$_event/data/x",
        "$_event/data/data[@id=$n]", "/datamodel",
        "sum($n)", "$_event/nothing", "$_event/data/data[1]",
    ])
    func `the rest is left to the library`(_ source: String) throws {
        #expect(try formula(source) == nil)
    }
}
