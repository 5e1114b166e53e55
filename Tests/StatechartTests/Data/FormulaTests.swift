import Testing

@testable import Statechart

/// Each expression is asked twice: as written, where a formula answers, and wrapped so that only the library can.
@Suite struct FormulasAndTheLibrary {
    private static let data = """
        <data id="n" expr="5"/><data id="t">two words</data><data id="e"/><data id="f" expr="false()"/><data id="d">0.5</data>
        """

    @Test(arguments: [
        "$n + 1", "$n * 2 - $d", "$n div 0", "-$n mod 3", "$n > 4 and $n <= 5", "$n = '5'", "$n = 5",
        "$n != 5", "$t = 'two words'",
        "$t != 'x'", "$e = ''", "$e/text() = ''", "not($e/text())", "boolean($e)", "$f = 'false'",
        "$f = true()", "$t > 1", "$e > 0",
        "$e < 0", "$n/text() + 1", "string($f)", "concat($n, '-', $t)", "contains($t, ' w')",
        "starts-with($t, 'two')",
        "string-length($t)", "normalize-space('  a  b ')", "floor(-1.5)", "ceiling(1.2)", "round(2.5)",
        "round(-2.5)", "number('x')",
        "true() = 'x'", "'a' < 'b'", "$n = $d", "$n > $d", "($n or $e/text()) and not(false())",
        "string(1 div 4)", "$_name", "$_sessionid = 'session'",
        "string($_event)", "In('s') = true()", "1 = 1 = 1", "3 > 2 > 1", "$n = true()", "$e = false()",
    ])
    func `a formula gives what the tree would`(_ source: String) throws {
        let fast = try Charts.evaluate(source, data: Self.data)
        // A filter is never a formula.
        let slow = try Charts.evaluate("string((\(source)))[self::node() or true()]", data: Self.data)
        let library = try Charts.evaluate("concat(\(source), substring('', 1))", data: Self.data)
        #expect(fast == library, "\(slow)")
    }
}
