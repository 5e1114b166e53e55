import Testing

@testable import Understanding

@Suite("What was heard")
struct HearingTests {
    @Test("Nothing at first")
    func empty() {
        let hearing = Hearing()
        #expect(
            hearing.topic == .none && hearing.signs.isEmpty && hearing.acts.isEmpty && hearing.cleared == nil)
    }
}
