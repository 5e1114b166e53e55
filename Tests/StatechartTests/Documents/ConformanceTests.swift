import Foundation
import Statechart
import Testing

@Suite(
    .enabled(
        if: SuiteCase.isThere, "W3C's SCXML suite is not at LUMBAR_SUITES: its 190 documents are skipped"))
struct Conformance {
    @Test(arguments: SuiteCase.all)
    func `a document of W3C's suite ends in pass`(_ document: SuiteCase) throws {
        let outcome = try Document(file: document.path).run()
        #expect(outcome.configuration == ["pass"], "\(outcome.errors)")
    }

    @Test func `the suite is whole`() {
        #expect(SuiteCase.all.count == 190)
    }

    @Test(arguments: SuiteCase.overHTTP)
    func `a document that needs HTTP is refused, and told so`(_ document: SuiteCase) {
        #expect {
            _ = try Document(file: document.path)
        } throws: { "\($0)".contains("the BasicHTTP event processor is not part of this interpreter") }
    }
}
