import Foundation
import Testing

@testable import Values

/// The addresses of isemail, by the policy of a form.
struct EmailSuiteTests {
    private struct Line: Decodable {
        var address: String
        var form_policy: String
    }

    @Test(.enabled(if: PublicSuite.has("isemail/cases.jsonl"), "the suite isemail is not at hand"))
    func `every address is accepted or rejected as a form should`() throws {
        let lines = try PublicSuite.lines("isemail/cases.jsonl", of: Line.self)
        #expect(lines.count == 164)
        for line in lines where line.form_policy != "either" {
            let isAccepted = EmailSyntax.fault(in: line.address) == nil
            #expect(isAccepted == (line.form_policy == "accept"), "\(line.address)")
        }
    }
}
