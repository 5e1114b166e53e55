import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct RetentionOptionsTests {
    @Test(arguments: [
        ("24 hours", 86400.0), ("24h", 86400), ("90 days", 7_776_000), ("1 day", 86400), ("2w", 1_209_600),
        ("30 min", 1800), ("30 minutes", 1800), ("5s", 5),
    ])
    func `a span as people write it`(_ text: String, _ seconds: Double) {
        #expect(KeepingTime(argument: text)?.seconds == seconds)
    }

    @Test(arguments: ["", "h", "ten days", "5", "5 years", "-5d", "5dd"]) func `anything else is none`(
        _ text: String
    ) {
        #expect(KeepingTime(argument: text) == nil)
    }

    @Test func `flags win over the practice's facts, and those over what is usual`() throws {
        let facts = ["keep-drafts": "2 hours", "keep-done": "7 days"]
        #expect(
            try RetentionOptions.parse(["--keep-done", "1d"]).retention(facts: facts)
                == Retention(drafts: 7200, unanswered: 90 * 86400, rest: 86400))
        #expect(throws: CommandFailure.self) {
            try RetentionOptions.parse([]).retention(facts: ["keep-drafts": "for ever"])
        }
    }
}
