import Dialogue
import Sessions
import Testing

@Suite struct StandingOfARequest {
    @Test func `what waits for the practice is open`() {
        #expect(RequestStatus.allCases.filter(\.isOpen) == [.requested, .held])
    }

    @Test func `the practice sets only what it does`() {
        #expect(
            RequestStatus.allCases.filter(\.isForThePractice) == [.contacted, .confirmed, .declined, .done])
    }

    @Test func `a conversation's status becomes the practice's`() {
        #expect(
            [.requested, .held, .withdrawn].map { RequestStatus($0) } == [.requested, .held, .withdrawn])
    }
}
