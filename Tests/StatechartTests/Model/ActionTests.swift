import Testing

@testable import Statechart

@Suite struct ActionsOfAChart {
    @Test func `content becomes actions in order`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\" xmlns:t=\"urn:t\"><onentry><raise event=\"e\"/><t:x/><cancel sendid=\"s\"/></onentry><onentry/></state>"
        )
        #expect(chart.states[1].onEntry == [[.raise("e"), .foreign(0), .cancel(.fixed("s"))], []])
    }

    @Test func `a send keeps what is fixed apart from what is computed`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><onentry><send event=\"e\" targetexpr=\"'t'\" delay=\"1s\" id=\"i\"/></onentry></state>"
        )
        guard case .send(let sending) = chart.states[1].onEntry[0][0] else {
            Issue.record("no send")
            return
        }
        #expect(sending.event == .fixed("e") && sending.target == .computed(0))
        #expect(sending.delay == .fixed("1s") && sending.id == "i" && sending.type == nil)
    }
}
