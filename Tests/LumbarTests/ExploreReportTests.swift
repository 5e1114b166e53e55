import Dialogue
import Testing

@testable import lumbar

@Suite("The report of an exploration")
struct ExploreReportTests {
    @Test("A script in which everything holds is clean")
    func clean() throws {
        let report = ExploreReport("kiosk.scxml", Exploration(of: try Shop.script.get()))
        #expect(report.isClean)
        #expect(report.lines.count == 1)
        #expect(report.lines[0].hasSuffix("all explored"))
    }

    @Test("One that was not walked to its end is not")
    func unfinished() throws {
        let report = ExploreReport("kiosk.scxml", Exploration(of: try Shop.script.get(), limit: 3))
        #expect(!report.isClean)
        #expect(report.lines.last?.contains("not exhausted") == true)
    }
}
