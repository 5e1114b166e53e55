import Foundation
import Testing

@testable import Store

@Suite struct ReadingKeys {
    static let lines = (1...3).map { Data(repeating: UInt8($0), count: 32).base64EncodedString() }

    @Test func `the first key seals, all open`() throws {
        let keys = try SealingKeys(text: "# of today\n\(Self.lines[0])\n\n  \(Self.lines[1])\r\n")
        let old = try SealingKeys(text: Self.lines[1])
        #expect(keys.current.id != old.current.id)
        #expect(keys.key(old.current.id) != nil)
        #expect(keys.key(try SealingKeys(text: Self.lines[2]).current.id) == nil)
    }

    @Test(arguments: [
        ("", SealingKeys.Mistake.empty), ("# nothing\n", .empty), ("c2hvcnQ=", .line(1)),
        ("\n!!", .line(2)),
    ])
    func `what is no key is told by its line, never quoted`(_ text: String, _ mistake: SealingKeys.Mistake) {
        #expect(throws: mistake) { try SealingKeys(text: text) }
        #expect(text.isEmpty || !mistake.description.contains(text))
    }

    @Test func `a key that others may read is refused`() throws {
        let folder = try Folder()
        #expect(throws: SealingKeys.Mistake.unreadable) { try SealingKeys(path: folder.path("key")) }
        try Data(Self.lines[0].utf8).write(to: URL(filePath: folder.path("key")))
        unsafe chmod(folder.path("key"), 0o640)
        #expect(throws: SealingKeys.Mistake.notPrivate) { try SealingKeys(path: folder.path("key")) }
        unsafe chmod(folder.path("key"), 0o600)
        #expect(try SealingKeys(path: folder.path("key")).current.id.count == 8)
    }
}
