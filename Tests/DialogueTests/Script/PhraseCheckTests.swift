import Foundation
import Markup
import Testing

@testable import Dialogue

@Suite("What an author should look at")
struct PhraseCheckTests {
    static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Fixture.script("doubtful"))) ?? []
        return names.filter { $0.hasSuffix(".scxml") }.sorted()
    }()

    /// What a script is warned of, one line each, without its folder.
    private func warnings(_ path: String) throws -> [String] {
        let script = try Script.load(path, wordings: true)
        let folder = (path as NSString).deletingLastPathComponent + "/"
        return (script.warnings + script.strayPhrases()).map {
            $0.description.replacingOccurrences(of: folder, with: "")
        }
    }

    @Test("Every doubt is told with file, line, and what to write instead", arguments: names)
    func doubts(name: String) throws {
        let path = Fixture.script("doubtful/\(name)")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let comment = try #require(text.split(separator: "<!-- Expected:").last)
        let expected = comment.split(separator: "-->")[0].split(separator: "\n").map(String.init)
        #expect(!expected.isEmpty)
        #expect(try warnings(path) == expected)
    }

    @Test("There is one of each kind")
    func kinds() {
        let wanted: Set = ["unreachable", "never-taken", "unheard-event", "unheard-send", "stray-phrase"]
        #expect(wanted.subtracting(Self.names.map { String($0.dropLast(6)) }).isEmpty)
    }
}
