import Foundation
import Statechart
import Testing

@Suite struct ReadingBesideADocument {
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "source-folder-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "in/sub"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("inside".utf8).write(to: folder.appending(path: "in/a.txt"))
        try Data("below".utf8).write(to: folder.appending(path: "in/sub/b.txt"))
        try Data("outside".utf8).write(to: folder.appending(path: "secret.txt"))
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "in/link.txt"),
            withDestinationURL: folder.appending(path: "secret.txt"))
        try body(folder)
    }

    @Test func `only what lies in the folder is read`() throws {
        try withFolder { folder in
            let source = SourceFolder(of: folder.appending(path: "in/chart.scxml").path)
            #expect(source.load("a.txt") == Array("inside".utf8))
            #expect(source.load("file:a.txt") == Array("inside".utf8))
            #expect(source.load("sub/b.txt") == Array("below".utf8))
            for name in [
                "../secret.txt", "link.txt", folder.path + "/in/a.txt", "file:///etc/hosts", "", "sub",
                "no.txt", "http://x/a.txt", "sub/../a.txt",
            ] {
                #expect(source.load(name) == nil, "\(name)")
            }
        }
    }
}
