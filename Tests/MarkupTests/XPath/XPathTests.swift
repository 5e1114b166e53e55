import Markup
import Testing

@Suite struct CompilingExpressions {
    @Test(arguments: ["==!*", "!1", "(", "$", "1 +", "$_ioprocessors/[@name='x']"])
    func `what is no expression is refused`(_ source: String) {
        #expect(throws: XPathError("'\(source)' is not an XPath 1.0 expression")) { try XPath(source) }
    }
}
