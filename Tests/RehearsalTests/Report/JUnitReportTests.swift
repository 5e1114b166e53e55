import Foundation
import Testing

@testable import Rehearsal

@Suite("Outcomes for a build server")
struct JUnitTests {
    @Test("Each rehearsal is a case; what failed and what could not be read is counted")
    func whole() throws {
        let outcomes = [try Kiosk.play("#bot\n*\n#bot\n*"), try Kiosk.play("#bot\nGood <evening>\n#bot\n*")]
        let mistake = TranscriptMistake(file: "b.convo.txt", line: 3, "unknown section #you & me")
        let text = JUnitReport(name: "kiosk", outcomes: outcomes, mistakes: [mistake]).text
        #expect(
            text.contains(
                "<testsuite name=\"kiosk\" tests=\"3\" failures=\"1\" errors=\"1\" skipped=\"0\" time=\"0\">")
        )
        #expect(text.contains("<testcase classname=\"a.convo.txt\" name=\"A rehearsal\" time=\"0\"/>"))
        #expect(
            text.contains("message=\"a.convo.txt:2: error: expected &quot;Good &lt;evening&gt;&quot;; found"))
        #expect(text.contains("<error type=\"mistake\" message=\"unknown section #you &amp; me\"/>"))
        #expect(
            text.components(separatedBy: "<testcase").count == text.components(separatedBy: "</testcase>")
                .count + 1)
    }

    @Test(
        "What XML cannot hold is not in it",
        arguments: [("a\u{1B}b", "a?b"), ("\u{0}", "?"), ("x\ny\tz", "x&#10;y&#9;z")])
    func escapes(text: String, escaped: String) {
        #expect(JUnitReport.escaped(text) == escaped)
    }
}
