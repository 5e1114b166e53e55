import Dispatch
import Glibc
import Testing

@testable import Server

@Suite("Reading a descriptor when there is room")
struct StdioReaderTests {
    @Test("One read per permit, then the end")
    func permits() {
        var ends: [Int32] = [0, 0]
        #expect(unsafe pipe(&ends) == 0)
        let events = StdioEvents()
        let reader = StdioReader(descriptor: ends[0], events: events)
        DispatchQueue(label: "reader").async { reader.run() }
        let bytes: [UInt8] = [104, 105]
        _ = unsafe write(ends[1], bytes, bytes.count)
        // Nothing may be read before there is room for it.
        #expect(events.take(patience: .milliseconds(100)).isEmpty)
        reader.permit()
        #expect(Self.next(events) == "bytes([104, 105])")
        close(ends[1])
        reader.permit()
        #expect(Self.next(events) == "inputEnded")
        close(ends[0])
    }

    /// The next event, however many early wakings come before it.
    private static func next(_ events: StdioEvents) -> String? {
        for _ in 0..<60 {
            if let event = events.take(patience: .seconds(1)).first { return "\(event)" }
        }
        return nil
    }
}
