import Markup
import Testing

@Suite struct ReadingExpressions {
    /// The structure in brackets.
    private static func show(_ syntax: XPathSyntax) -> String {
        switch syntax {
        case .number(let number): XPathNumber.format(number)
        case .literal(let text): "'\(text)'"
        case .variable(let name): "$\(name)"
        case .call(let name, let arguments): "\(name)(\(arguments.map(show).joined(separator: ",")))"
        case .negation(let inner): "(-\(show(inner)))"
        case .operation(let sign, let left, let right): "(\(show(left)) \(sign.rawValue) \(show(right)))"
        case .filter(let inner, let predicates): show(inner) + predicates.map { "[\(show($0))]" }.joined()
        case .path(let start, let steps): ([self.start(start)] + steps.map(step)).joined(separator: "/")
        }
    }

    private static func start(_ start: XPathSyntax.Start) -> String {
        switch start {
        case .root: "ROOT"
        case .context: "."
        case .expression(let inner): show(inner)
        }
    }

    private static func step(_ step: XPathSyntax.Step) -> String {
        let test =
            switch step.test {
            case .name(let name): "\(name)"
            case .kind(let kind): "\(kind)()"
            }
        return "\(step.axis)::\(test)" + step.predicates.map { "[\(show($0))]" }.joined()
    }

    @Test(arguments: [
        ("1 + 2 * 3", "(1 + (2 * 3))"), ("(1 + 2) * 3", "((1 + 2) * 3)"), ("8 - 4 - 2", "((8 - 4) - 2)"),
        ("$a or $b and $c = 1 < 2", "($a or ($b and ($c = (1 < 2))))"), ("--1", "(-(-1))"),
        ("-$a | $b", "(-($a | $b))"), ("6 mod 4 div 2", "((6 mod 4) div 2)"),
        ("$x/a[1]/@b", "$x/child::a[1]/attribute::b"),
        ("$x//b/text()", "$x/descendant-or-self::node()/child::b/child::text()"),
        ("/", "ROOT"), ("/a", "ROOT/child::a"), ("//a", "ROOT/descendant-or-self::node()/child::a"),
        ("../a", "./parent::node()/child::a"), ("ancestor::*", "./ancestor::*"), ("($a)[2]", "$a[2]"),
        ("concat('x', string($y), 1)", "concat('x',string($y),1)"), ("t:f()", "t:f()"),
        ("text()", "./child::text()"),
        ("a[b = 'c' and position() = last()]", "./child::a[((./child::b = 'c') and (position() = last()))]"),
        ("foo.bar.baz ", "./child::foo.bar.baz"),
    ])
    func `operators bind and paths go as the grammar says`(_ source: String, _ expected: String) throws {
        #expect(Self.show(try XPathParser.parse(source)) == expected)
    }

    @Test(arguments: [
        ("", "the expression is empty"), ("(", "the expression ends too early"),
        ("(1", "')' is missing at the end"),
        ("1 1", "a value is not expected there: is an operator missing?"),
        ("$a $b", "'$b' is not expected there: is an operator missing?"),
        ("f(1,)", "')' is not expected there"),
        ("up::a", "'up' is no axis of XPath"), ("$a/f()", "'f()' cannot stand inside a path"),
        ("1 +", "the expression ends too early"),
        ("= 1", "'=' is not expected there"), ("$a]", "']' is not expected there"),
    ])
    func `what is wrong is named`(_ source: String, _ message: String) {
        #expect(throws: XPathError(message)) { try XPathParser.parse(source) }
    }

    @Test func `nesting has an end`() {
        let deep = String(repeating: "(", count: 5_000) + "1" + String(repeating: ")", count: 5_000)
        #expect(throws: XPathError("the expression is nested too deeply")) { try XPathParser.parse(deep) }
    }

    @Test(arguments: [
        "1 + 2", "$x/a[@b='c']", "not(true())", "//a | //b", "-(-1)", "self::node()", "a/b//c/..",
    ])
    func `libxml2 agrees`(_ source: String) throws {
        _ = try XPathParser.parse(source)
        _ = try XPath(source)
    }
}
