import Dialogue
import Testing
import Values

@testable import Rehearsal

@Suite("How a phrase of a sign is said")
struct SignMannerTests {
    @Test("Alone, inside a sentence, beside an answer, denied")
    func messages() {
        var reply = Reply()
        func message(_ manner: SignManner) -> String {
            manner.message("it hurts", denial: "no ", after: reply)
        }
        #expect(message(.plain) == "it hurts")
        #expect(message(.inText).contains(", it hurts, "))
        #expect(message(.beside) == "yes. it hurts")
        #expect(message(.denied) == "no it hurts")
        reply.expects = Reply.Expectation(field: "phone", type: .phone)
        #expect(message(.beside) == "518-555-0177. it hurts")
    }
}
