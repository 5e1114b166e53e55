import Testing

@testable import Understanding

@Suite("Triggers")
struct TriggerTests {
    @Test("Each has phrases")
    func phrases() {
        let listed = Set(TriggerPhrases.all.map(\.trigger))
        #expect(listed == Set(Trigger.allCases))
    }
}
