import Dialogue
import Testing

@testable import Sessions

@Suite struct TellingOfARequest {
    @Test func `each effect has its events`() {
        let effects: [Effect] = [
            .submit(.sample("A")), .hold(reference: "A", signs: []), .release(reference: "A", signs: []),
            .remark(reference: "A", remarks: []), .withdraw(reference: "A"), .erase(references: ["A", "B"]),
        ]
        let told = effects.flatMap(RequestEvent.of).map { "\($0.event.rawValue) \($0.reference)" }
        #expect(
            told == [
                "request.requested A", "request.held A", "request.released A", "request.remarked A",
                "request.withdrawn A", "request.deleted A", "request.deleted B",
            ])
    }
}
