import Foundation
import Testing

@testable import Store

@Suite struct ReadingAHeader {
    private func header(mark: Int, pages: Int, magic: String = "SQLite format 3\0") -> FileHeader {
        var bytes = Data(magic.utf8) + Data(repeating: 0, count: 100 - magic.utf8.count)
        for (offset, number) in [(28, pages), (68, mark)] {
            for index in 0..<4 { bytes[offset + index] = UInt8(number >> (24 - 8 * index) & 0xFF) }
        }
        return FileHeader(bytes)
    }

    @Test func `our mark, or an empty database, may be ours`() {
        #expect(header(mark: Schema.applicationID, pages: 9).mayBeOurs)
        #expect(header(mark: 0, pages: 1).mayBeOurs)
        #expect(!header(mark: 0, pages: 2).mayBeOurs)
        #expect(!header(mark: 77, pages: 1).mayBeOurs)
        #expect(!header(mark: Schema.applicationID, pages: 9, magic: "SQLite format 2\0").mayBeOurs)
    }

    @Test func `a short file is not ours`() {
        #expect(!FileHeader(Data("SQLite format 3\0".utf8)).mayBeOurs)
        #expect(!FileHeader(Data()).mayBeOurs)
    }
}
