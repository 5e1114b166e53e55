import Testing

@testable import Rehearsal

@Suite("Taking over what is said now")
struct UpdateTests {
    private static func update(_ text: String, lists: [PhraseList] = []) throws -> Update {
        Update(of: text, file: "a.convo.txt", lists: lists, with: Replay(try Kiosk.script.get()))
    }

    private static func failure(_ text: String) throws -> Outcome.Failure? {
        let transcript = try TranscriptReader.read(text, file: "a.convo.txt")
        return try #require(Replay(try Kiosk.script.get()).play(transcript).first).failure
    }

    @Test("Words that are out of date, missing or left over are mended until the rehearsal passes")
    func mends() throws {
        let text = """
            A talk

            #bot
            Good evening!

            #me
            BUTTON order

            #bot
            And your name?
            STATE order.name

            #bot
            This is never said.

            #me
            Ada

            #me
            yes
            """
        let update = try Self.update(text)
        #expect(update.count > 3)
        #expect(try Self.failure(update.text) == nil, "\(update.text)")
        #expect(update.text.contains("Your name, please?\nSTATE order.name"))
    }

    @Test("A rehearsal that passes is left to the letter")
    func passes() throws {
        let text = "A talk\n\n#bot\nmorning\n\n#bot\nWhat would you like\n"
        let update = try Self.update(text)
        #expect(update.count == 0)
        #expect(update.text == text)
    }

    @Test("What must be reached is not changed")
    func states() throws {
        let text = "A talk\n\n#me\nBUTTON order\n\n#bot\nname\nSTATE counter\n"
        let update = try Self.update(text)
        #expect(update.text == text)
        #expect(try Self.failure(update.text) != nil)
    }

    @Test("Phrases with different answers end the work instead of going round")
    func differs() throws {
        let list = try PhraseList(
            "WORDS\nwhen are you open?\nI want to order flowers\n", file: "w.utterances.txt")
        let update = try Self.update("A talk\n\n#me\nWORDS\n\n#bot\nold words\n", lists: [list])
        #expect(update.count < 10)
    }
}
