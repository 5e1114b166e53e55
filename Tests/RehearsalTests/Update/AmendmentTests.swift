import Dialogue
import Testing

@testable import Rehearsal

@Suite("What would make a rehearsal fit")
struct AmendmentTests {
    @Test(
        "A failure over words says how to mend them, any other does not",
        arguments: [
            ("#bot\nevening", .reword(line: 2, message: "Good morning!")),
            ("#bot\nmorning", .insert(before: nil, messages: ["What would you like?"])),
            ("#bot\nmorning\n#me\nbye", .insert(before: 4, messages: ["What would you like?"])),
            ("#bot\nmorning\n#bot\nlike\n#bot\nmore", .remove(line: 6)),
            ("#bot\nmorning\nSTATE closed", nil),
        ] as [(String, Amendment?)])
    func amendments(text: String, amendment: Amendment?) throws {
        let failure = try #require(try Kiosk.play(text).failure)
        #expect(failure.amendment == amendment)
    }
}
