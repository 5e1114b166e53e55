import Foundation
import Testing

@testable import Rehearsal

@Suite("The rehearsals of a dialogue")
struct RepertoireReadingTests {
    /// A folder with these files, gone when the body returns.
    private func inFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try body(folder.path)
    }

    @Test("Folders are read to the bottom, in the order of the names")
    func folder() throws {
        let files = [
            "b.convo.txt": "B\n#bot\n*", "a/c.convo.txt": "C\n#bot\n*", "p.pconvo.txt": "P\n#me\nhi",
            "note.txt": "no",
        ]
        try inFolder(files) { path in
            let repertoire = try Repertoire.read([path])
            #expect(repertoire.transcripts.map(\.title) == ["C", "B"])
            #expect(repertoire.parts.map(\.title) == ["P"])
            #expect(repertoire.mistakes.isEmpty)
        }
    }

    @Test("A single file brings the parts beside it")
    func single() throws {
        try inFolder(["b.convo.txt": "B\n#bot\n*", "p.pconvo.txt": "P\n#me\nhi", "c.convo.txt": "C\n#bot\n*"])
        { path in
            let repertoire = try Repertoire.read([path + "/b.convo.txt"])
            #expect(repertoire.transcripts.map(\.title) == ["B"])
            #expect(repertoire.parts.map(\.title) == ["P"])
        }
    }

    @Test("Mistakes are kept, and two of one title are one")
    func mistakes() throws {
        try inFolder(["a.convo.txt": "A\n#bot\n*", "b.convo.txt": "A\n#bot\n*", "c.convo.txt": "C"]) { path in
            let repertoire = try Repertoire.read([path])
            #expect(repertoire.transcripts.count == 2)
            #expect(repertoire.mistakes.map(\.message).contains { $0.contains("checks nothing") })
            #expect(repertoire.mistakes.map(\.message).contains { $0.contains("is taken by") })
        }
    }

    @Test("Unlike in Botium skip- says nothing, and two lists of one name are a mistake")
    func names() throws {
        let files = [
            "skip-a.convo.txt": "skip-A\n#bot\n*", "a.utterances.txt": "UTT_HI\nhi",
            "b.utterances.txt": "UTT_HI\nhey",
        ]
        try inFolder(files) { path in
            let repertoire = try Repertoire.read([path])
            #expect(repertoire.transcripts.map(\.title) == ["skip-A"])
            #expect(repertoire.lists.map(\.phrases) == [["hi"]])
            #expect(repertoire.mistakes.map(\.file) == [path + "/b.utterances.txt"])
        }
    }

    @Test("A table of values is refused loudly: what reads it would not be tested")
    func memory() throws {
        try inFolder(["a.convo.txt": "A\n#bot\n*", "b.scriptingmemory.txt": "  |$ab\nc|1"]) { path in
            for place in [path, path + "/a.convo.txt"] {
                let mistakes = try Repertoire.read([place]).mistakes
                #expect(mistakes.map(\.file) == [path + "/b.scriptingmemory.txt"])
                #expect(mistakes.first?.message.contains("SET_SCRIPTING_MEMORY") == true)
            }
        }
    }

    @Test("A path that leads to nothing is refused")
    func missing() {
        #expect(throws: Repertoire.Missing(path: "no/such")) { try Repertoire.read(["no/such"]) }
    }

    @Test(
        "Rehearsals lie beside the script",
        arguments: [
            ("d/a.scxml", "d/rehearsals"), ("a.scxml", "./rehearsals"), ("/d/a.scxml", "/d/rehearsals"),
        ])
    func place(script: String, folder: String) {
        #expect(Repertoire.folder(of: script) == folder)
    }
}
