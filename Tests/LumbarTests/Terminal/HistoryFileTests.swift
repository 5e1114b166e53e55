import Foundation
import Testing

@testable import lumbar

@Suite("Where typed lines are kept")
struct HistoryPlaceTests {
    @Test(
        "The state folder comes first, then the home",
        arguments: [
            (["XDG_STATE_HOME": "/state", "HOME": "/h"], "/state/lumbar/history"),
            (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/lumbar/history"),
            (["HOME": "/h"], "/h/.local/state/lumbar/history"), ([:], nil), (["HOME": ""], nil),
        ] as [([String: String], String?)])
    func path(environment: [String: String], path: String?) {
        #expect(HistoryFile.path(in: environment) == path)
    }

    @Test("The folder is made, and nobody else may look into it")
    func folder() throws {
        let home = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: home) }
        let path = try #require(HistoryFile.prepare(in: ["HOME": home.path]))
        let folder = URL(filePath: path).deletingLastPathComponent().path
        let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
        #expect(mode == 0o700)
    }
}
