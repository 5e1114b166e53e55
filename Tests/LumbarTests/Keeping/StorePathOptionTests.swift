import ArgumentParser
import Foundation
import Sessions
import Store
import Testing

@testable import lumbar

@Suite("Which store is meant")
struct StorePathOptionTests {
    @Test("The one that is named, that of the environment, or the usual one")
    func paths() throws {
        #expect(try StorePathOption.parse(["--store", "a.sqlite"]).path == "a.sqlite")
        #expect(StorePathOption.standard(in: ["LUMBAR_STORE": "b.sqlite"]) == "b.sqlite")
        #expect(StorePathOption.standard(in: ["LUMBAR_STORE": ""]) == "lumbar.sqlite")
        #expect(StorePathOption.standard(in: [:]) == "lumbar.sqlite")
    }

    @Test("It is read while somebody writes; a writer makes it where there is none")
    func opening() async throws {
        let till = try await Till()
        let place = try StorePathOption.parse(till.option)
        let writer = try place.writer()
        #expect(try place.reader().request(till.reference) != nil)
        _ = consume writer
        let fresh = till.folder.appending(path: "new.sqlite").path
        _ = try StorePathOption.parse(["--store", fresh]).writer()
        #expect(FileManager.default.fileExists(atPath: fresh))
    }

    @Test("Where there is none, nothing is read and nothing made")
    func missing() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite").path
        let place = try StorePathOption.parse(["--store", path])
        #expect(#expect(throws: CommandFailure.self) { _ = try place.reader() }?.code == .couldNotRun)
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
