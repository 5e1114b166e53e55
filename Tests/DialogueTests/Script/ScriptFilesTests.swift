import Foundation
import Markup
import Testing

@testable import Dialogue

@Suite("The files of a script")
struct ScriptFilesReadingTests {
    private static func including(_ sources: String...) -> String {
        let includes = sources.map { "<talk:include src=\"\($0)\"/>" }.joined(separator: "\n")
        return "<talk:script xmlns:talk=\"\(Vocabulary.talk)\">\n\(includes)\n</talk:script>"
    }

    private func read(_ files: [String: String], link: (from: String, to: String)? = nil) throws
        -> ScriptFiles
    {
        try Fixture.withFolder(files) { folder in
            if let link {
                try FileManager.default.createSymbolicLink(
                    atPath: folder.appending(path: link.from).path, withDestinationPath: link.to)
            }
            return ScriptFiles(folder.appending(path: "talk/main.xml").path, schema: Standard.schema)
        }
    }

    @Test("The named file comes first, then its includes as they are met, each with its own includes")
    func order() throws {
        let files = try read([
            "talk/main.xml": Self.including("a.xml", "more/b.xml"), "talk/a.xml": Self.including("c.xml"),
            "talk/more/b.xml": Self.including(), "talk/c.xml": Self.including(),
        ])
        let names = files.roots.map { URL(filePath: $0.location.file).lastPathComponent }
        #expect(names == ["main.xml", "a.xml", "c.xml", "b.xml"])
        #expect(files.diagnostics.isEmpty)
    }

    @Test(
        "An include never leaves the folder",
        arguments: [
            "../other.xml", "more/../../other.xml", "..", "/etc/hostname", "file:///etc/hostname",
            "http://example.com/a.xml", "link.xml", "folder/other.xml",
        ])
    func outside(source: String) throws {
        let files = try Fixture.withFolder(
            [
                "talk/main.xml": "\n" + Self.including(source), "other.xml": Self.including(),
                "out/other.xml": Self.including(),
            ]
        ) { folder in
            let talk = folder.appending(path: "talk")
            let manager = FileManager.default
            try manager.createSymbolicLink(
                atPath: talk.appending(path: "link.xml").path, withDestinationPath: "../other.xml")
            try manager.createSymbolicLink(
                atPath: talk.appending(path: "folder").path, withDestinationPath: "../out")
            return ScriptFiles(talk.appending(path: "main.xml").path, schema: nil)
        }
        #expect(files.roots.count == 1)
        #expect(files.diagnostics.map(\.location.line) == [3])
        #expect(
            files.diagnostics.first?.message.hasSuffix("leads outside the script's folder; name a file in it")
                == true)
    }

    @Test("A link inside the folder is a file like others")
    func inside() throws {
        let files = try read(
            ["talk/main.xml": Self.including("link.xml"), "talk/a.xml": Self.including()],
            link: ("talk/link.xml", "a.xml"))
        #expect(files.roots.count == 2)
        #expect(files.diagnostics.isEmpty)
    }

    @Test("A circle is told at the include that closes it")
    func circle() throws {
        let files = try read([
            "talk/main.xml": Self.including("a.xml"), "talk/a.xml": "\n\n" + Self.including("main.xml"),
        ])
        #expect(files.roots.count == 2)
        #expect(files.diagnostics.map(\.location.line) == [4])
        #expect(files.diagnostics.first?.message.contains("included twice") == true)
    }

    @Test("A file that includes itself is a circle too")
    func itself() throws {
        let files = try read(["talk/main.xml": Self.including("main.xml")])
        #expect(files.diagnostics.map { $0.message.contains("included twice") } == [true])
    }

    @Test("As deep as the limit goes and no deeper", arguments: [0, 1])
    func depth(extra: Int) throws {
        let last = ScriptFiles.Limit.depth + extra
        var files = ["talk/main.xml": Self.including("1.xml")]
        for level in 1...last {
            files["talk/\(level).xml"] = level < last ? Self.including("\(level + 1).xml") : Self.including()
        }
        let read = try read(files)
        #expect(read.diagnostics.map { $0.message.contains("deep") } == Array(repeating: true, count: extra))
        #expect(read.roots.count == ScriptFiles.Limit.depth + 1)
    }

    @Test("As many as the limit allows and no more", arguments: [0, 1])
    func count(extra: Int) throws {
        let names = (1..<(ScriptFiles.Limit.files + extra)).map { "\($0).xml" }
        var files = Dictionary(uniqueKeysWithValues: names.map { ("talk/\($0)", Self.including()) })
        let includes = names.map { "<talk:include src=\"\($0)\"/>" }.joined()
        files["talk/main.xml"] = "<talk:script xmlns:talk=\"\(Vocabulary.talk)\">\(includes)</talk:script>"
        let read = try read(files)
        #expect(read.diagnostics.count == extra)
        #expect(read.roots.count == ScriptFiles.Limit.files)
    }

    @Test("A missing file is told where it is wanted, with its name")
    func missing() throws {
        let files = try read(["talk/main.xml": "\n\n" + Self.including("gone.xml")])
        #expect(files.diagnostics.map(\.location.line) == [4])
        #expect(files.diagnostics.first?.message.contains("gone.xml: there is no such file") == true)
    }

    @Test("A script that is not there is one clear mistake")
    func nothing() {
        let files = ScriptFiles("no-such-folder/no-such.scxml", schema: nil)
        #expect(files.roots.isEmpty)
        #expect(
            files.diagnostics.map(\.description) == [
                "no-such-folder/no-such.scxml:1: error: cannot read no-such-folder/no-such.scxml: there is no such file"
            ])
    }

    @Test("The fingerprint changes with any byte of any file")
    func digest() throws {
        let main = Self.including("a.xml")
        func digest(_ main: String, _ other: String) throws -> String {
            try read(["talk/main.xml": main, "talk/a.xml": other]).digest.text
        }
        let first = try digest(main, Self.including())
        #expect(try digest(main, Self.including()) == first)
        #expect(try digest(main + "\n", Self.including()) != first)
        #expect(try digest(main, Self.including() + " ") != first)
    }

    @Test("A mistake in one file does not hide those of the others")
    func all() throws {
        let files = try read([
            "talk/main.xml": Self.including("a.xml", "b.xml"), "talk/a.xml": "<broken",
            "talk/b.xml": "<also broken",
        ])
        let names = Set(files.diagnostics.map { URL(filePath: $0.location.file).lastPathComponent })
        #expect(names == ["a.xml", "b.xml"])
    }
}
