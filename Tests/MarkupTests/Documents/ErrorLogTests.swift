import Testing

@testable import Markup

@Suite struct CollectingErrors {
    @Test func `the first message of a line stays, and messages without a line go`() {
        let log = ErrorLog(file: "a.xml")
        log.add(line: 2, "cause")
        log.add(line: 2, "consequence")
        log.add(line: 0, "nowhere")
        log.add(line: 1, "other")
        #expect(log.diagnostics.map(\.description) == ["a.xml:2: error: cause", "a.xml:1: error: other"])
    }

    @Test func `a failure without a message gets one`() {
        #expect("\(ErrorLog(file: "a.xml").mistakes(otherwise: "broken"))" == "a.xml:1: error: broken")
    }
}
