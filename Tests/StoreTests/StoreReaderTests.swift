import Dialogue
import Foundation
import Sessions
import Testing

@testable import Store

@Suite struct ReadingBesideAWriter {
    let folder: Folder

    init() throws {
        folder = try Folder()
    }

    @Test func `a reader sees what a living writer has committed`() async throws {
        let writer = try SQLiteStore(path: folder.path())
        let reader = try StoreReader(path: folder.path())
        #expect(try reader.requests(RequestFilter()).isEmpty)
        try await writer.keep(Sample.change([.submit(Sample.request())]))
        #expect(try reader.requests(RequestFilter()).count == 1)
        #expect(try reader.request(Sample.references[0])?.request == Sample.request())
        #expect(try reader.request(Sample.references[1]) == nil)
    }

    @Test func `a reader reads what a dead writer has left, and changes nothing`() async throws {
        try await SQLiteStore(path: folder.path()).keep(Sample.change([.submit(Sample.request())]))
        let before = try folder.bytes()
        #expect(try StoreReader(path: folder.path()).requests(RequestFilter()).count == 1)
        #expect(try folder.bytes() == before)
    }

    @Test func `the newest request tells the practice's zone`() async throws {
        let writer = try SQLiteStore(path: folder.path())
        let reader = try StoreReader(path: folder.path())
        #expect(try reader.zone() == nil)
        for (index, zone) in ["Europe/Berlin", "Europe/London", nil].enumerated() {
            var request = Sample.request(Sample.references[index], serial: index + 1, after: Double(index))
            request.zone = zone
            try await writer.keep(Sample.change([.submit(request)]))
        }
        #expect(try reader.zone() == "Europe/London")
    }

    @Test func `where there is no store, none is made`() {
        #expect(throws: StoreRefusal.missing(path: folder.path())) { try StoreReader(path: folder.path()) }
        #expect(folder.names.isEmpty)
    }
}
