import ArgumentParser
import Foundation
import GRDB
import Sessions
import Testing

@testable import lumbar

/// What goes wrong around a server, with a real one: a store that somebody holds, a store that is write-protected, a crash.
@Suite struct FaultTests {
    private static let draft = [
        "I want to book", "no", "no", "for me", "Dana", "518-555-0142", "skip", "skip", "skip", "yes",
    ]

    private static func frames(_ session: String, _ lines: [String], from start: Int = 0) -> String {
        lines.enumerated().map { index, line in
            #"{"type":"say","session":"\#(session)","id":"m\#(start + index)","text":"\#(line)"}"# + "\n"
        }.joined()
    }

    @Test func `while another process holds the store nobody waits for ever, and afterwards all is well`()
        throws
    {
        let desk = try Desk()
        let server = try RunningServer(desk, [])
        _ = try server.ask("relay", Self.frames("v", Self.draft))
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: desk.path, configuration: configuration)
        try other.writeWithoutTransaction { db in try db.execute(sql: "BEGIN IMMEDIATE") }
        let start = ContinuousClock.now
        let send = Self.frames("v", ["yes"], from: Self.draft.count)
        let held = try server.ask("relay", send + Self.frames("w", ["does massage help with knots?"]))
        #expect(ContinuousClock.now - start < .seconds(30))
        // No reference is claimed, and there is a way out; a question needs no store.
        #expect(held.contains("518-555-0100") && !held.contains("\"ref\""), "\(held)")
        #expect(held.contains("tension"), "\(held)")
        try other.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
        #expect(try desk.run("bookings", "list").output == "No requests.\n")
        #expect(try server.ask("relay", send).contains("\"ref\""))
        let list = try desk.run("bookings", "list", "--format", "jsonl").output
        #expect(list.split(separator: "\n").count == 1)
    }

    @Test func `a store that is write-protected is refused with one line, and left as it is`() async throws {
        let desk = try Desk()
        try await desk.fill()
        unsafe chmod(desk.path, 0o400)
        let before = try Data(contentsOf: URL(filePath: desk.path))
        let outcome = try desk.run("serve", Shop.path, "--text", "127.0.0.1:0", "--relay", "none")
        #expect(outcome.code == 2)
        #expect(outcome.complaint.hasSuffix("write-protected\n"), "\(outcome.complaint)")
        #expect(outcome.complaint.split(separator: "\n").count == 1)
        #expect(try Data(contentsOf: URL(filePath: desk.path)) == before)
        let mode = try FileManager.default.attributesOfItem(atPath: desk.path)[.posixPermissions] as? Int
        #expect(mode == 0o400)
        #expect(try desk.run("bookings", "list").output.contains("K7M4-XR9F"))
        #expect(try desk.run("bookings", "mark", "K7M4-XR9F", "done").code == 2)
    }

    /// Changes what a server that has ended left of its conversations.
    private static func scribble(_ desk: Desk, _ session: String, _ form: String) throws {
        let queue = try DatabaseQueue(path: desk.path)
        try queue.write { db in
            try db.execute(
                sql: "UPDATE session SET conversation = CAST(\(form) AS BLOB) WHERE name = ?",
                arguments: [session])
        }
        try queue.close()
    }

    private static func end(_ server: RunningServer) {
        server.process.terminate()
        server.process.waitUntilExit()
    }

    @Test
    func `visitors whose conversations an older version wrote are told, and nothing sent or entered is lost`()
        throws
    {
        let desk = try Desk()
        let before = try RunningServer(desk, [])
        try #require(try before.ask("relay", Self.frames("v", Self.draft)).contains("Shall I send this"))
        try #require(try before.ask("relay", Self.frames("w", Self.draft + ["yes"])).contains("\"ref\""))
        Self.end(before)
        try Self.scribble(desk, "v", "json_set(conversation, '$.machine', 7)")
        try Self.scribble(desk, "w", "'{'")
        let server = try RunningServer(desk, [])
        let mended = try server.ask("relay", Self.frames("v", ["hello"], from: 20))
        #expect(mended.contains("I was updated while you were away") && !mended.contains("\"expired\""))
        // The safety questions are asked again, the name and the number are not.
        let again = ["I want to book", "no", "no", "yes", "yes"]
        #expect(try server.ask("relay", Self.frames("v", again, from: 21)).contains("\"ref\""))
        // Of a conversation that cannot be read at all the request stays, and can be deleted.
        let gone = try server.ask("relay", Self.frames("w", ["hello"], from: 20))
        #expect(gone.contains("\"expired\":true") && gone.contains("automated assistant"), "\(gone)")
        let list = {
            try desk.run("bookings", "list", "--format", "jsonl").output.split(separator: "\n").count
        }
        #expect(try list() == 2)
        _ = try server.ask("relay", Self.frames("w", ["delete my data", "yes"], from: 21))
        #expect(try list() == 1)
    }

    @Test func `receivers are read anew on SIGHUP, and a broken file changes nothing`() throws {
        let desk = try Desk()
        let sinks = desk.folder.appending(path: "sinks.json")
        func hangUp(_ text: String, until line: String) throws -> Bool {
            try Data(text.utf8).write(to: sinks)
            unsafe chmod(sinks.path, 0o600)
            kill(server.process.processIdentifier, SIGHUP)
            let isThere = { server.said.split(separator: "\n").contains { $0.hasSuffix(line) } }
            while !isThere(), server.process.isRunning { usleep(10000) }
            return isThere()
        }
        try Data(#"{"sinks": []}"#.utf8).write(to: sinks)
        unsafe chmod(sinks.path, 0o600)
        let server = try RunningServer(desk, ["--sinks", sinks.path], script: Shop.path)
        #expect(
            try hangUp("{", until: "what=receivers [lumbar] not loaded anew; what was in force stays so"))
        let receiver = #"{"sinks": [{"name": "mail", "command": ["true"]}]}"#
        #expect(try hangUp(receiver, until: "what=receivers [lumbar] loaded anew"))
    }

    @Test(arguments: [SIGSEGV, SIGILL])
    func `a server that crashes says nothing of what visitors wrote`(_ number: Int32) throws {
        let desk = try Desk()
        let server = try RunningServer(desk, [])
        let talk = try server.ask("text", SilenceTests.lines.map { $0 + "\n" }.joined())
        try #require(talk.contains("Your request is in"))
        kill(server.process.processIdentifier, number)
        server.process.waitUntilExit()
        #expect(server.process.terminationReason == .uncaughtSignal)
        #expect(server.process.terminationStatus == number)
        let written = try [server.all()] + SilenceTests.files(in: desk.folder, store: false)
        for word in SilenceTests.words {
            for text in written { #expect(!text.contains(word), "\(word) in \(text.prefix(2000))") }
        }
        // The runtime's report would show the memory at each register, and a core file all of it.
        #expect(!server.said.contains("crashed"), "\(server.said)")
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
        #expect(names.allSatisfy { $0.hasPrefix("lumbar.sqlite") }, "\(names)")
        #expect(try SilenceTests.files(in: desk.folder, store: true).contains { $0.contains("Zebulon") })
    }
}
