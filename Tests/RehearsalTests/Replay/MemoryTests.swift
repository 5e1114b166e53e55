import Testing

@testable import Rehearsal

@Suite("What a rehearsal remembers")
struct MemoryTests {
    private var memory: Memory {
        var memory = Memory()
        memory.set("ref", to: "R-1")
        memory.set("reference", to: "X$ab")
        return memory
    }

    @Test(
        "Names become values; the longer name is the name",
        arguments: [
            ("your number is $ref.", "your number is R-1."), ("$reference", "X$ab"), ("\\$ref", "$ref"),
            ("5$", "5$"),
            ("$5", "$5"), ("", ""),
        ])
    func spoken(text: String, spoken: String) throws {
        #expect(try memory.spoken(text) == spoken)
    }

    @Test("A name without a value is no word to say")
    func unknown() {
        #expect(throws: Memory.Unknown(name: "name")) { try memory.spoken("I am $name") }
    }

    @Test("In a pattern such a name is left to be learned, and a value stands for itself")
    func filled() {
        #expect(memory.filled("$name has $ref") == "$name has R-1")
        #expect(memory.filled("$reference") == "X\\$ab")
    }

    @Test("A value may be made of earlier ones, and not of one that there is not yet")
    func made() throws {
        let begin = "#begin\nSET_SCRIPTING_MEMORY name|Dana\nSET_SCRIPTING_MEMORY other|$name Lee\n"
        let order = "#me\nBUTTON order\n#bot\n*\n#me\n$other\n#bot\n*\nFILLED name|Dana Lee"
        #expect(try Kiosk.play(begin + order).failure == nil)
        let failure = try Kiosk.play("#begin\nSET_SCRIPTING_MEMORY other|$name Lee\n" + order).failure
        #expect(failure?.expected == "a value of $name")
        #expect(failure?.line == 2)
        let turn = "#me\nSET_SCRIPTING_MEMORY other|$name\nhi\n#bot\n*"
        #expect(try Kiosk.play(turn).failure?.expected == "a value of $name")
        // A dollar sign of a value is one, and begins no name.
        let paid = "#me\nSET_SCRIPTING_MEMORY paid|\\$name\nSET_SCRIPTING_MEMORY other|$paid\n$other\n#bot\n*"
        #expect(try Kiosk.play(paid).exchanges.last?.visitor == .say("$name"))
    }

    @Test("What an answer said comes back in a question, a check and another answer")
    func conversation() throws {
        let order =
            "#me\nI want to order flowers\n#bot\n*\n#me\nDana\n#bot\n*\n#me\nyes\n#bot\nYour number is $ref.\nBOOKING reference|$ref\n#bot\n*\n"
        #expect(try Kiosk.play(order + "#me\n$ref\n#bot\n*\n#bot\n*").failure == nil)
        let wrong = try Kiosk.play(order + "#end\nBOOKING name|$ref").failure
        #expect(wrong?.expected == "BOOKING name|R-3")
        #expect(try Kiosk.play("#me\nI am $name\n#bot\n*").failure?.expected == "a value of $name")
        #expect(
            try Kiosk.play(
                "#begin\nSET_SCRIPTING_MEMORY how|when\n#me\n$how are you open?\n#bot\neight\n#bot\n*"
            ).failure == nil)
    }
}
