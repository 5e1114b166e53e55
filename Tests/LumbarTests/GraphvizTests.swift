import Foundation
import Testing

@testable import lumbar

@Suite("Graphviz")
struct GraphvizTests {
    private func withProgram(_ script: String, _ body: ([String: String]) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "dot").path
        _ = FileManager.default.createFile(
            atPath: program, contents: Data(script.utf8), attributes: [.posixPermissions: 0o755])
        try body(["PATH": "/nowhere:\(folder.path)"])
    }

    @Test("Where it is missing the message says what to do")
    func missing() {
        let failure = #expect(throws: CommandFailure.self) { try Graphviz.find(in: ["PATH": "/nowhere"]) }
        #expect(failure?.code == .couldNotRun)
        #expect(failure?.message.contains("install the package graphviz") == true)
    }

    @Test("What it answers is the picture")
    func answers() throws {
        try withProgram("#!/bin/sh\necho \"$1\"\ncat\n") { environment in
            let svg = try Graphviz.find(in: environment).svg(of: "digraph {}")
            #expect(svg == "-Tsvg\ndigraph {}")
        }
    }

    @Test("Where it fails the command says so")
    func fails() throws {
        try withProgram("#!/bin/sh\nexit 3\n") { environment in
            #expect(throws: CommandFailure.self) { try Graphviz.find(in: environment).svg(of: "") }
        }
    }
}
