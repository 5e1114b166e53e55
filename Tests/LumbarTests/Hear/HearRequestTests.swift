import Testing

@testable import lumbar

@Suite("Lines to be heard")
struct HearLineTests {
    @Test("A plain line is named by its number")
    func plain() {
        let request = HearRequest(plain: "my back hurts", number: 7)
        #expect(request.id == .string("7"))
        #expect(request.text == "my back hurts")
    }

    @Test(
        "An object gives the text, and an id of either kind",
        arguments: [
            (#"{"id":"q1","text":"hi"}"#, JSONLine.string("q1")), (#"{"id":4,"text":"hi"}"#, .number(4)),
            (#"{"text":"hi","more":[1]}"#, .string("3")),
        ])
    func object(line: String, id: JSONLine) throws {
        let request = try HearRequest(json: line, number: 3)
        #expect(request.id == id)
        #expect(request.text == "hi")
    }

    @Test(
        "What is no such object is refused with its line",
        arguments: ["", "hi", "[]", "{", #"{"id":"q1"}"#, #"{"text":5}"#])
    func refused(line: String) {
        let failure = #expect(throws: CommandFailure.self) { try HearRequest(json: line, number: 3) }
        #expect(failure?.message.contains("line 3") == true)
    }
}
