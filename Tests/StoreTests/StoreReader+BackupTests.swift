import Dialogue
import Foundation
import Sessions
import Testing

@testable import Store

@Suite struct BackingUp {
    let folder: Folder
    let store: SQLiteStore

    init() throws {
        folder = try Folder()
        store = try SQLiteStore(path: folder.path())
    }

    @Test func `a copy of a store in service is a store`() async throws {
        try await store.keep(Sample.change([.submit(Sample.request())]))
        try StoreReader(path: folder.path()).backUp(to: folder.path("copy.sqlite"))
        #expect(try folder.mode("copy.sqlite") == 0o600)
        #expect(folder.names.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
        let copy = try SQLiteStore(path: folder.path("copy.sqlite"))
        #expect(try copy.request(Sample.references[0])?.request == Sample.request())
    }

    @Test func `a backup replaces the one before it`() async throws {
        for count in 1...2 {
            try await store.keep(
                Sample.change([.submit(Sample.request(Sample.references[count], serial: count))]))
            try StoreReader(path: folder.path()).backUp(to: folder.path("copy.sqlite"))
        }
        #expect(try StoreReader(path: folder.path("copy.sqlite")).requests(RequestFilter()).count == 2)
    }

    @Test func `where it cannot be made, nothing is left`() throws {
        let reader = try StoreReader(path: folder.path())
        #expect(throws: StoreRefusal.self) { try reader.backUp(to: folder.path("nowhere/copy.sqlite")) }
        try FileManager.default.createDirectory(
            atPath: folder.path("taken"), withIntermediateDirectories: true)
        #expect(throws: StoreRefusal.self) { try reader.backUp(to: folder.path("taken")) }
        #expect(!folder.names.contains("taken.unfinished"))
    }
}
