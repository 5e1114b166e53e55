import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct BookingsBackupCommandProcessTests {
    @Test func `a backup is a store of its own, its owner's alone`() async throws {
        let desk = try Desk()
        try await desk.fill()
        let copy = desk.folder.appending(path: "copy.sqlite").path
        #expect(try desk.run("bookings", "backup", copy).code == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try desk.run("bookings", "list", "--store", copy).output.contains("K7M4-XR9F"))
        #expect(try desk.run("bookings", "backup", "/no/such/folder/copy").code == 2)
    }
}
