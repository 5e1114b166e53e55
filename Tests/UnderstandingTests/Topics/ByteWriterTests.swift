import Testing

@testable import Understanding

@Suite("Writing numbers")
struct ByteWriterTests {
    @Test("Little end first")
    func order() {
        var writer = ByteWriter()
        writer.write(UInt32(0x0102_0304))
        #expect(writer.bytes == [4, 3, 2, 1])
    }
}
