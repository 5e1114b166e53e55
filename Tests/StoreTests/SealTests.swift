import Foundation
import Sessions
import Testing

@testable import Store

@Suite struct SealingValues {
    let plain = Data("[\"sore back\"]".utf8)

    private func seal(_ lines: Int...) throws -> Seal {
        Seal(keys: try SealingKeys(text: lines.map { ReadingKeys.lines[$0] }.joined(separator: "\n")))
    }

    @Test func `what was sealed comes back, and cannot be read meanwhile`() throws {
        let seal = try seal(0)
        let (bytes, text) = (try seal.close(plain), try seal.closeText(plain))
        #expect(!bytes.contains(Data("sore".utf8)) && !text.contains("sore"))
        #expect(try seal.open(bytes) == plain)
        #expect(try seal.openText(text) == plain)
        // The same value twice does not look the same.
        #expect(try seal.closeText(plain) != text)
    }

    @Test func `without keys nothing is sealed, and what is not sealed is read as it is`() throws {
        let none = Seal(keys: nil)
        #expect(try none.close(plain) == plain)
        #expect(try none.closeText(plain) == String(decoding: plain, as: UTF8.self))
        #expect(try seal(0).open(plain) == plain)
        #expect(try seal(0).openText("[]") == Data("[]".utf8))
    }

    @Test func `an older key opens, and a strange one does not`() throws {
        let old = try seal(1).closeText(plain)
        #expect(try seal(0, 1).openText(old) == plain)
        #expect(throws: StoreFailure.self) { try seal(0).openText(old) }
        #expect(throws: StoreFailure.self) { try Seal(keys: nil).openText(old) }
    }

    @Test func `a changed byte is noticed`() throws {
        var bytes = try seal(0).close(plain)
        bytes[bytes.count - 20] ^= 1
        #expect(throws: StoreFailure.broken("a sealed value was changed")) { try seal(0).open(bytes) }
    }
}
