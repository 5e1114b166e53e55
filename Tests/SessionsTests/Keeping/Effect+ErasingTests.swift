import Dialogue
import Sessions
import Testing

@Suite struct TellingErasures {
    @Test func `deleting erases, and nothing else does`() {
        #expect(Effect.erase(references: []).erases)
        let others: [Effect] = [
            .submit(.sample()), .withdraw(reference: "A"), .hold(reference: "A", signs: []),
            .release(reference: "A", signs: []), .remark(reference: "A", remarks: []),
        ]
        #expect(others.allSatisfy { !$0.erases })
    }
}
