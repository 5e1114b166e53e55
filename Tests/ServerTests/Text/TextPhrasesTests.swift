import Testing
import Wire

@testable import Server

@Suite("What the server itself says")
struct TextPhrasesTests {
    private static let all = [
        TextPhrases.notUTF8, TextPhrases.openEnd, TextPhrases.lineTooSlow, TextPhrases.tooManyBroken,
        TextPhrases.unknownCommand, TextPhrases.resumeComesFirst, TextPhrases.unknownSession,
        TextPhrases.choiceIsGone, TextPhrases.unavailable, TextPhrases.full, TextPhrases.goodbye,
        TextPhrases.lineTooLong(4096), TextPhrases.idle(resumable: nil), TextPhrases.draining(resumable: nil),
    ]

    @Test("One plain line of at most 300 characters each", arguments: all)
    func plain(phrase: String) {
        #expect(phrase.count <= 300 && !phrase.isEmpty)
        #expect(TextProtocol.messageLines(phrase) == [phrase])
    }

    @Test("The limit is named, and the way back where there is one")
    func details() {
        #expect(TextPhrases.lineTooLong(17).contains("17"))
        for phrase in [TextPhrases.idle(resumable: "vTOKEN"), TextPhrases.draining(resumable: "vTOKEN")] {
            #expect(phrase.hasSuffix("/resume vTOKEN"))
        }
        #expect(!TextPhrases.idle(resumable: nil).contains("/resume"))
    }
}
