import Testing

@testable import Server

@Suite("What happens on standard input and output")
struct StdioEventsTests {
    @Test("Events come all at once and in order")
    func order() {
        let events = StdioEvents()
        events.post(.bytes([1]))
        events.post(.inputEnded)
        events.post(.drain)
        let names = events.take(patience: .seconds(60)).map { "\($0)" }
        #expect(names == ["bytes([1])", "inputEnded", "drain"])
    }

    @Test("Where nothing happens the wait is over after all")
    func patience() {
        #expect(StdioEvents().take(patience: .milliseconds(1)).isEmpty)
    }

    @Test("An event of another thread ends the wait", .timeLimit(.minutes(1)))
    func wakes() async {
        let events = StdioEvents()
        async let count = ServiceScene.apart { events.take(patience: .seconds(3600)).count }
        events.post(.drain)
        #expect(await count == 1)
    }
}
