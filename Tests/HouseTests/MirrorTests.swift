import Foundation
import Testing

@Suite("Each source file has a test file of its name")
struct MirrorTests {
    /// Why a file, or a whole folder, needs no test file of its own.
    static let excused: [String: String] = [:]

    @Test("The test file exists, or the reason why not", arguments: House.folders(in: "Sources"))
    func mirror(folder: String) {
        let tests = Set(
            House.paths(below: "Tests/\(Self.testFolder(of: folder))").map {
                URL(filePath: $0).deletingPathExtension().lastPathComponent
            })
        for file in House.files(below: "Sources/\(folder)", extensions: ["swift"]) {
            let isThere = tests.contains("\(file.name)Tests") || Self.isExcused(file.path)
            #expect(isThere, "\(file) has no \(file.name)Tests.swift")
        }
    }

    @Test("No excuse outlives its file")
    func excuses() {
        let paths = Set(House.paths(below: "Sources"))
        for path in Self.excused.keys {
            #expect(paths.contains(path), "\(path) is gone, and its excuse should go")
        }
    }

    static func testFolder(of folder: String) -> String {
        folder.prefix(1).uppercased() + folder.dropFirst() + "Tests"
    }

    static func isExcused(_ path: String) -> Bool {
        excused.keys.contains { path == $0 || path.hasPrefix($0 + "/") }
    }
}
