import ArgumentParser
import Foundation
import Sessions
import Store
import Testing

@testable import lumbar

@Suite struct StorePathOptionProcessTests {
    @Test func `the flag wins over the environment, and that over the default`() throws {
        #expect(StorePathOption.standard(in: [:]) == "lumbar.sqlite")
        #expect(StorePathOption.standard(in: ["LUMBAR_STORE": ""]) == "lumbar.sqlite")
        #expect(StorePathOption.standard(in: ["LUMBAR_STORE": "a"]) == "a")
        #expect(try StorePathOption.parse(["--store", "b"]).path == "b")
    }

    @Test func `a sealed store is read with its key file, by flag or environment`() async throws {
        let desk = try Desk()
        let file = desk.folder.appending(path: "key").path
        try Data((Data(repeating: 9, count: 32).base64EncodedString() + "\n").utf8).write(
            to: URL(filePath: file))
        unsafe chmod(file, 0o600)
        try await desk.fill(keys: try SealingKeys(path: file))
        let without = try desk.run("bookings", "list")
        #expect(without.code == 2 && without.complaint.contains("--key-file"))
        #expect(try desk.run("bookings", "list", "--key-file", file).output.contains("Dana"))
        #expect(
            try desk.run("bookings", "list", environment: ["LUMBAR_KEY_FILE": file]).output.contains("Dana"))
        unsafe chmod(file, 0o644)
        #expect(try desk.run("bookings", "list", "--key-file", file).complaint.contains("mode 0600"))
    }
}
