import Statechart
import Testing

@Suite struct SendingOutside {
    @Test func `what the host accepts leaves the machine with its data`() throws {
        let chart = try Charts.chart(
            "<state id=\"a\"><onentry><send event=\"e\" target=\"desk\" type=\"post\"><param name=\"n\" expr=\"1\"/></send><send event=\"f\" target=\"moon\"/></onentry></state>"
        )
        var host = RecordingHost()
        host.accepted = ["desk"]
        let (_, step) = Interpreter(chart).start(host: &host)
        #expect(host.sends.map(\.target) == ["desk"] && host.sends.first?.type == "post")
        #expect(host.sends.first?.event.data == .entries([.init("n", .number(1))]))
        #expect(step.errors == ["'moon' is no target of a send"])
    }
}
