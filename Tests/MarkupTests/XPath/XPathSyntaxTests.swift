import Markup
import Testing

@Suite struct TakingExpressionsApart {
    @Test func `names show their prefix where there is one`() {
        #expect("\(XPathSyntax.QName(prefix: "p", local: "x"))" == "p:x")
        #expect("\(XPathSyntax.QName(prefix: "", local: "x"))" == "x")
    }

    @Test func `an error is its message`() {
        #expect("\(XPathError("no"))" == "no")
    }
}
