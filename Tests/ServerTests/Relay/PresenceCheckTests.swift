import Testing

@testable import Server

@Suite("Is the relay there?")
struct PresenceCheckTests {
    @Test("Asked after an interval, twice, then given up; a word begins it anew")
    func asks() {
        var check = PresenceCheck(interval: .seconds(10))
        check.heard(at: .seconds(1))
        let steps: [(Int, PresenceCheck.Finding)] = [
            (10, .fine), (11, .ask), (20, .fine), (21, .ask), (30, .fine), (31, .gone),
        ]
        for (second, finding) in steps {
            let found = check.check(at: .seconds(second))
            #expect(found == finding, "at \(second)")
        }
        check.heard(at: .seconds(32))
        let found = check.check(at: .seconds(42))
        #expect(found == .ask)
    }
}
