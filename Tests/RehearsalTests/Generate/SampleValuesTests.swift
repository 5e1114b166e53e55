import Dialogue
import Foundation
import Testing
import Values

@testable import Rehearsal

@Suite("Words that give values")
struct SampleValuesTests {
    @Test(
        "The first words of each type are a plain value of it",
        arguments: [FieldType.name, .phone, .email, .when, .place])
    func plain(type: FieldType) throws {
        let script = try Greenhouse.script.get()
        let words = try #require(SampleValues.words(for: Reply.Expectation(field: "x", type: type)).first)
        let read = Recogniser().read(words, as: type, in: script.surroundings(at: Replay.usualStart))
        #expect(read.standing == .accepted)
    }

    @Test("Where two types answer a question, there are words for both")
    func both() {
        let words = SampleValues.words(
            for: Reply.Expectation(field: "contact", type: .phone, others: [.email]))
        #expect(words.contains("518-555-0177") && words.contains("dana@example.com"))
    }
}
