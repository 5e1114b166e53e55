import Dialogue
import Foundation
import GRDB
import Sessions
import Testing

@testable import Store

@Suite struct ReadingRequests {
    let folder: Folder
    let store: SQLiteStore

    init() throws {
        folder = try Folder()
        store = try SQLiteStore(path: folder.path())
    }

    @Test func `the newest comes first, and the filter holds`() async throws {
        for (index, seconds) in [10.0, 30, 20].enumerated() {
            let request = Sample.request(Sample.references[index], serial: index, after: seconds)
            try await store.keep(Sample.change([.submit(request)]))
        }
        try store.mark(Sample.references[2], as: .done, at: Sample.moment)
        func serials(_ filter: RequestFilter) throws -> [Int] {
            try store.requests(filter).map(\.request.serial)
        }
        #expect(try serials(RequestFilter()) == [1, 2, 0])
        #expect(try serials(RequestFilter(since: Sample.moment + 20)) == [1, 2])
        #expect(try serials(RequestFilter(statuses: [.requested])) == [1, 0])
        #expect(try serials(RequestFilter(since: Sample.moment + 20, statuses: [.done])) == [2])
    }

    @Test func `what cannot be read is an error, never an empty request`() async throws {
        try await store.keep(Sample.change([.submit(Sample.request())]))
        try await store.pool.write { db in try db.execute(sql: "UPDATE health SET signs = 'x'") }
        #expect(throws: StoreFailure.self) { try store.requests(RequestFilter()) }
    }

    @Test func `what concerns health lies in a table of its own`() async throws {
        try await store.keep(Sample.change([.submit(Sample.request())]))
        let entries = try await store.pool.read { db in
            try String.fetchOne(db, sql: "SELECT entries FROM request")
        }
        #expect(entries?.contains("Dana") == true)
        #expect(entries?.contains("sore") == false)
        #expect(entries?.contains("my leg") == false)
    }
}
