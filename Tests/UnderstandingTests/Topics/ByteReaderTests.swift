import Testing

@testable import Understanding

@Suite("Reading numbers")
struct ByteReaderTests {
    @Test("What was written is read; past the end there is nothing")
    func roundTrip() {
        var writer = ByteWriter()
        writer.write([1.5, -2])
        var reader = ByteReader(writer.bytes)
        #expect(reader.floats() == [1.5, -2])
        #expect(reader.word() == nil)
        var greedy = ByteReader([255, 255, 255, 255])
        #expect(greedy.floats() == nil)
    }
}
