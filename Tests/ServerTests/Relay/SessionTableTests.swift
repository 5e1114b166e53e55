import Sessions
import Testing
import Wire

@testable import Server

@Suite("The sessions of a relay's line")
struct SessionTableTests {
    private static func key(_ session: String) -> SessionKey { SessionKey(relay: "r", session: session) }

    @Test("A trace once asked for is kept until the session is closed")
    func traces() throws {
        var table = SessionTable(ServiceLimits(), rates: RateBook(ServiceLimits()))
        try table.admit(Self.key("a"), trace: true, at: .zero)
        try table.admit(Self.key("a"), trace: false, at: .zero)
        try table.admit(Self.key("b"), trace: false, at: .zero)
        #expect(table.traces("a") && !table.traces("b") && !table.traces("c"))
        #expect(table.holds("a") && !table.holds("c"))
        table.remove("a")
        #expect(!table.traces("a"))
        #expect(table.all == [Self.key("b")])
    }

    @Test("At the limit new sessions are refused and old ones are not")
    func limit() throws {
        var limits = ServiceLimits()
        limits.maxSessions = 1
        var table = SessionTable(limits, rates: RateBook(limits))
        try table.admit(Self.key("a"), trace: false, at: .zero)
        let fault = #expect(throws: FrameFault.self) {
            try table.admit(Self.key("b"), trace: false, at: .zero)
        }
        #expect(fault?.code == .sessionLimit && fault?.session == "b")
        try table.admit(Self.key("a"), trace: false, at: .zero)
        try table.admit(Self.key("b"), trace: false, at: limits.idle)
        #expect(table.all == [Self.key("b")])
    }
}
