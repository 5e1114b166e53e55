import Sessions
import Testing

@Suite struct SayingWhyAStoreFails {
    @Test(arguments: [
        (StoreFailure.full, "store-full", "the disk is full"),
        (.busy, "store-busy", "another process holds the store"),
        (.referenceTaken, "reference-taken", "the reference is taken"),
        (.unknownReference, "unknown-reference", "no request has this reference"),
        (.outdated, "session-outdated", "the session was emptied meanwhile"),
        (.closed, "store-closed", "the store is closed"),
        (.broken("the pages are wet"), "store-broken", "the pages are wet"),
    ])
    func `each has a name and a sentence`(_ failure: StoreFailure, _ reason: String, _ words: String) {
        #expect(failure.reason == reason)
        #expect("\(failure)" == words)
    }
}
