import Testing

@testable import Rehearsal

@Suite("Amending a rehearsal's text")
struct TranscriptAmenderTests {
    private static let text = """
        A title

        #me
        hello

        #bot
        Good day!
        How are you?
        STATE counter

        #bot
        !rubbish

        #bot
        Your number is $NUMBER.

        #bot
        gone

        #end
        OVER
        """

    @Test("New words take the place of the old ones, and checks stay")
    func reword() {
        let amended = TranscriptAmender.amended(Self.text, .reword(line: 6, message: "#1!\nFine, $5"))
        #expect(
            amended
                == Self.text.replacing("Good day!\nHow are you?\nSTATE", with: "\\#1!\nFine, \\$5\nSTATE"))
    }

    @Test("References become a star")
    func reference() {
        let amended = TranscriptAmender.amended(
            Self.text, .reword(line: 6, message: "It is AB-7."), references: ["AB-7"])
        #expect(amended?.contains("#bot\nIt is *.\nSTATE counter") == true)
    }

    @Test(
        "What only the author can tell is left alone",
        arguments: [
            Amendment.reword(line: 11, message: "x"), .reword(line: 14, message: "x"), .remove(line: 6),
        ])
    func refused(amendment: Amendment) {
        #expect(TranscriptAmender.amended(Self.text, amendment) == nil)
    }

    @Test("Messages get sections before the next turn, before the end, or at the end of the file")
    func insert() {
        let before = TranscriptAmender.amended(Self.text, .insert(before: 3, messages: ["a", "b"]))
        #expect(before == Self.text.replacing("#me", with: "#bot\na\n\n#bot\nb\n\n#me"))
        let end = TranscriptAmender.amended(Self.text, .insert(before: nil, messages: ["a"]))
        #expect(end == Self.text.replacing("#end", with: "#bot\na\n\n#end"))
        #expect(
            TranscriptAmender.amended("T\n\n#me\nhi\n", .insert(before: nil, messages: ["a"]))
                == "T\n\n#me\nhi\n\n#bot\na\n")
    }

    @Test("A section whose message is gone goes")
    func remove() {
        let amended = TranscriptAmender.amended(Self.text, .remove(line: 17))
        #expect(amended == Self.text.replacing("#bot\ngone\n\n", with: ""))
    }

    @Test("A file of another system keeps its line ends")
    func lineEnds() {
        let amended = TranscriptAmender.amended("T\r\n#bot\r\nold\r\n", .reword(line: 2, message: "new"))
        #expect(amended == "T\r\n#bot\r\nnew\r\n")
    }
}
