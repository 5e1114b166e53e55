import ArgumentParser
import Dialogue
import Foundation
import Rehearsal
import Sessions
import Testing

@testable import lumbar

/// The page for newcomers cannot lie: its commands are parsed, its rehearsal is played, and its conversation is held again.
@Suite("The README")
struct ReadmeTests {
    private static let text =
        (try? String(contentsOf: Shop.root.appending(path: "README.md"), encoding: .utf8)) ?? ""

    /// The blocks between fences of one kind.
    private static func blocks(_ language: String) -> [[String]] {
        var blocks: [[String]] = []
        var open: [String]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```"), let block = open {
                blocks.append(block)
                open = nil
            } else if line == "```" + language {
                open = []
            } else {
                open?.append(String(line))
            }
        }
        return blocks
    }

    @Test("It shows a conversation, and one with its trace")
    func shown() {
        #expect(Self.shownConversations.count == 2)
        #expect(Self.shownConversations.last?.contains { $0.hasPrefix("moved ") } == true)
    }

    /// The indented lines outside of fences: commands.
    static let commands: [String] = {
        var isFenced = false
        return text.split(separator: "\n").filter { line in
            if line.hasPrefix("```") { isFenced.toggle() }
            return !isFenced && line.hasPrefix("    ")
        }.map { $0.trimmingCharacters(in: .whitespaces) }
    }()

    @Test("Its commands exist", arguments: commands)
    func command(line: String) throws {
        for part in line.split(separator: "|") {
            let words = part.split(separator: " ").map(String.init)
            let name = try #require(words.first)
            switch name {
            case "lumbar":
                _ = try Lumbar.parseAsRoot(words.dropFirst().map { $0 == "REFERENCE" ? "2345-6789" : $0 })
            case "echo": continue
            default:
                let isThere = FileManager.default.isExecutableFile(
                    atPath: Shop.root.appending(path: name).path)
                #expect(isThere, "\(name) is no command of this project")
            }
        }
    }

    /// What a person typed and saw.
    static let shownConversations = blocks("text").filter { $0.contains { $0.hasPrefix("> ") } }

    @Test("Its conversations are what the terminal shows", .serialized, arguments: shownConversations)
    func conversation(block: [String]) async throws {
        let console = PrintingConsole(block.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) })
        var configuration = SessionsConfiguration()
        configuration.lanes = 1
        configuration.now = { Replay.usualStart }
        configuration.drawReference = {
            var same = SameNumber()
            return Reference.draw(using: &same)
        }
        let sessions = Sessions(
            script: try Self.script.get(), store: MemoryStore(), configuration: configuration)
        var loop = ChatLoop(
            reception: sessions, key: SessionKey(relay: "text", session: "readme"), console: console,
            palette: Palette(isOn: false), isTracing: block.contains { $0.hasPrefix("heard ") })
        await loop.run()
        await sessions.drain()
        let shown = Array(console.lines.drop { $0.isEmpty })
        if shown != block, ProcessInfo.processInfo.environment["LUMBAR_RECORD"] != nil {
            try Self.record(shown, over: block)
        }
        let isSame = shown == block
        #expect(
            isSame,
            "the terminal shows\n\(shown.joined(separator: "\n"))\n(LUMBAR_RECORD=1 writes it into the page)")
    }

    /// Writes a conversation into the page in place of the old one.
    private static func record(_ shown: [String], over block: [String]) throws {
        let file = Shop.root.appending(path: "README.md")
        let page = try String(contentsOf: file, encoding: .utf8)
            .replacing(block.joined(separator: "\n"), with: shown.joined(separator: "\n"))
        try Data(page.utf8).write(to: file)
    }

    @Test("Its picture is the shipped dialogue's")
    func picture() throws {
        let shown = try #require(Self.blocks("mermaid").first).joined(separator: "\n") + "\n"
        let drawn = Drawing(of: try Self.script.get()).mermaid
        if shown != drawn, ProcessInfo.processInfo.environment["LUMBAR_RECORD"] != nil {
            let page = Self.text.replacing(shown, with: drawn)
            try Data(page.utf8).write(to: Shop.root.appending(path: "README.md"))
        }
        let isSame = shown == drawn
        #expect(isSame, "lumbar graph draws\n\(drawn)\n(LUMBAR_RECORD=1 writes it into the page)")
    }

    @Test("Its rehearsal passes")
    func rehearsal() throws {
        let block = try #require(Self.blocks("text").first { $0.contains("#me") })
        var repertoire = Repertoire()
        repertoire.add(block.joined(separator: "\n"), file: "README.md")
        #expect(repertoire.mistakes.isEmpty, "\(repertoire.mistakes)")
        let outcomes = Replay(try Self.script.get()).play(try #require(repertoire.transcripts.first))
        let outcome = try #require(outcomes.first)
        #expect(outcome.failure == nil, "\(FailureReport(outcome)?.lines.joined(separator: "\n") ?? "")")
    }

    private static let script = Result {
        try Script.load(Shop.root.appending(path: ScriptArgument.shipped).path)
    }
}

/// Types lines, and keeps everything as it would stand on the screen.
private final class PrintingConsole: ChatConsole {
    private var typed: [String]
    private(set) var lines: [String] = []
    let width = 80

    init(_ typed: [String]) {
        self.typed = typed
    }

    func read(prompt: String, offers: [String]) -> ConsoleLine {
        guard !typed.isEmpty else { return .end }
        let line = typed.removeFirst()
        lines.append(prompt + line)
        return .line(line)
    }

    func write(_ lines: [String]) {
        // Leaving ends the line of the prompt, which is not part of the conversation.
        if !typed.isEmpty || lines != [""] { self.lines += lines }
    }
}

/// Chance that always says the same, so that the page's reference stays.
private struct SameNumber: RandomNumberGenerator {
    private var state: UInt64 = 20_261_123

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}
