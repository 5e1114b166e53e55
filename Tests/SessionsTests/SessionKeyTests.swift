import Sessions
import Testing

@Suite struct TellingSessionsApart {
    @Test func `relay and session together make the key`() {
        let keys: Set = [
            SessionKey.visitor("a", relay: "b"), .visitor("b", relay: "a"), .visitor("a", relay: "b"),
        ]
        #expect(keys.count == 2)
    }
}
