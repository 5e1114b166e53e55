import Dialogue
import Foundation
import Testing

@testable import Rehearsal

@Suite("What a partner answers")
struct PartnerAnswerTests {
    @Test("A reply with a reference says that a request went in")
    func submitted() {
        var reply = Reply()
        #expect(!PartnerAnswer(reply, sight: .reply).submitted)
        reply.booking = "R-1"
        #expect(PartnerAnswer(reply, sight: .reply).submitted)
    }
}
