import Testing

@testable import Wire

@Suite("Telnet negotiation")
struct TelnetFilterTests {
    static let cases: [(String, [UInt8], [UInt8])] = [
        ("no telnet", [104, 105], [104, 105]),
        ("DO echo", [255, 253, 1, 104], [104]),
        ("a line end where an option is due ends the line", [255, 254, 10, 104], [255, 254, 10, 104]),
        ("a line end inside a subnegotiation, too", [255, 250, 24, 65, 10, 104], [255, 250, 10, 104]),
        ("interrupt process", [104, 255, 244, 105], [104, 105]),
        ("window size with a line feed inside", [255, 250, 31, 0, 80, 0, 10, 255, 240, 104], [104]),
        ("an escaped 0xFF inside a subnegotiation", [255, 250, 31, 255, 255, 7, 255, 240, 104], [104]),
        ("an escaped 0xFF is data", [255, 255, 104], [255, 104]),
        ("Latin-1 is left for the check of UTF-8", [255, 104], [255, 104]),
    ]

    @Test("The same data, however it is split", arguments: cases)
    func strips(name: String, input: [UInt8], output: [UInt8]) {
        for size in [1, 2, 100] {
            var filter = TelnetFilter()
            var data: [UInt8] = []
            for chunk in chunks(of: input, size: size) { filter.filter(chunk, into: &data) }
            #expect(data == output)
            #expect(!filter.isInside)
        }
    }

    @Test("A subnegotiation that never ends does not swallow the visitor for ever")
    func bounded() {
        var filter = TelnetFilter()
        var data: [UInt8] = []
        filter.filter([255, 250], into: &data)
        filter.filter(Array(repeating: 65, count: TelnetFilter.longestSubnegotiation), into: &data)
        #expect(data.isEmpty)
        filter.filter(Array("hi".utf8), into: &data)
        #expect(data == Array("hi".utf8))
    }
}
