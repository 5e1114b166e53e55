import Foundation
import Markup
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

    /// What build servers read, in our own words after the structure that is published for it: Maven Surefire's
    /// `surefire-test-report.xsd` and the schema of Jenkins' xUnit plugin (`junit-10.xsd`), where both agree.
    private static let grammar = """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
          <define name="counts">
            <attribute name="tests"><data type="nonNegativeInteger"/></attribute>
            <attribute name="failures"><data type="nonNegativeInteger"/></attribute>
            <attribute name="errors"><data type="nonNegativeInteger"/></attribute>
          </define>
          <define name="outcome">
            <optional><attribute name="message"/></optional><optional><attribute name="type"/></optional><text/>
          </define>
          <start><element name="testsuites">
            <ref name="counts"/><optional><attribute name="name"/></optional>
            <zeroOrMore><element name="testsuite">
              <attribute name="name"><data type="token"><param name="minLength">1</param></data></attribute>
              <ref name="counts"/>
              <attribute name="skipped"><data type="nonNegativeInteger"/></attribute>
              <attribute name="time"><data type="decimal"/></attribute>
              <zeroOrMore><element name="testcase">
                <attribute name="name"/><attribute name="classname"/>
                <attribute name="time"><data type="decimal"/></attribute>
                <optional><choice>
                  <element name="skipped"><optional><attribute name="message"/></optional><text/></element>
                  <element name="error"><ref name="outcome"/></element>
                  <element name="failure"><ref name="outcome"/></element>
                </choice></optional>
              </element></zeroOrMore>
            </element></zeroOrMore>
          </element></start>
        </grammar>
        """

    private static func complaints(_ text: String) throws -> [Diagnostic] {
        try Schema(relaxNG: Array(grammar.utf8), name: "junit.rng").check(
            Array(text.utf8), file: "report.xml")
    }

    @Test("The report has the structure that build servers read, whatever came of the rehearsals")
    func structure() throws {
        var skipped = try Kiosk.play("#bot\n*\n#bot\n*")
        skipped.skipped = "it sets the clock"
        let outcomes = [
            skipped, try Kiosk.play("#bot\n*\n#bot\n*"), try Kiosk.play("#bot\nGood <\u{1B}>\n#bot\n*"),
        ]
        let mistake = TranscriptMistake(file: "b.convo.txt", line: 3, "unknown \u{0} section")
        for report in [
            JUnitReport(name: "kiosk", outcomes: outcomes, mistakes: [mistake]),
            JUnitReport(name: "kiosk", outcomes: [], mistakes: []),
        ] {
            #expect(try Self.complaints(report.text).isEmpty, "\(report.text)")
        }
    }

    @Test("The grammar would notice a missing count, a negative one, and two outcomes of one case")
    func noticed() throws {
        let text = JUnitReport(name: "kiosk", outcomes: [try Kiosk.play("#bot\nGood <x>")], mistakes: []).text
        for (old, new) in [
            (" tests=\"1\"", ""), ("errors=\"0\"", "errors=\"-1\""), ("</failure>", "</failure><skipped/>"),
        ] {
            #expect(text.contains(old))
            #expect(try !Self.complaints(text.replacing(old, with: new)).isEmpty)
        }
    }
}
