import Testing

@testable import Markup

@Suite struct CallingBack {
    @Test func `XPath's own functions are left to libxml2, all twenty-seven`() throws {
        #expect(XPathCallbacks.core.count == 27)
        let live = try LiveTree("<a/>")
        for name in XPathCallbacks.core {
            // With wrong arguments they may complain, but never of a missing function.
            do {
                _ = try live.value("\(name)()")
            } catch {
                #expect(!error.description.contains("no such function"), "\(name)")
            }
        }
    }

    @Test(arguments: [
        ("echo(true())", "true"), ("echo(1.5)", "1.5"), ("echo('é')", "é"), ("echo($r/a)", "a=1 a=2"),
        ("echo($r/b)", ""),
    ])
    func `every kind of value goes there and back`(_ source: String, _ expected: String) throws {
        #expect(try LiveTree("<a>1</a><a>2</a>").show(source) == expected)
    }

    @Test func `an unknown code is still an error`() {
        #expect(XPathCallbacks.error(7).description.contains("libxml2 code 7"))
    }
}
