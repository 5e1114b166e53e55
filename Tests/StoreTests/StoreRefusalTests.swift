import Testing

@testable import Store

@Suite struct RefusingAStore {
    @Test(arguments: [
        StoreRefusal.held(path: "a.sqlite", by: "process 7"), .missing(path: "a.sqlite"),
        .damaged(path: "a.sqlite", detail: "d"), .foreign(path: "a.sqlite"),
        .newer(path: "a.sqlite", version: 2),
        .older(path: "a.sqlite", version: 0), .unreachable(path: "a.sqlite", detail: "d"),
        .notDurable(path: "a.sqlite"),
    ])
    func `each is one line that names the file`(_ refusal: StoreRefusal) {
        #expect(refusal.description.contains("a.sqlite"))
        #expect(!refusal.description.contains("\n"))
    }
}
