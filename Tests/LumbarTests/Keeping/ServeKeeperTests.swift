import ArgumentParser
import Foundation
import Logging
import Sessions
import Store
import Testing

@testable import lumbar

@Suite struct ServeKeeperTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    private func keeper(_ words: String...) throws -> ServeKeeper {
        let script = try Shop.script.get()
        return try ServeKeeper(
            try KeepingOptions.parse(words), script: script,
            logger: Logger(label: "") { _ in SwiftLogNoOpLogHandler() }, now: { Desk.moment })
    }

    private func file(_ name: String, _ text: String) throws -> String {
        let path = desk.folder.appending(path: name).path
        try Data(text.utf8).write(to: URL(filePath: path))
        unsafe chmod(path, 0o600)
        return path
    }

    @Test func `a request reaches a command while the server runs`() async throws {
        let told = desk.folder.appending(path: "told").path
        let sinks = try file(
            "sinks.json",
            #"{"sinks": [{"name": "mail", "command": ["/bin/sh", "-c", "cat > \#(told).part; mv \#(told).part \#(told)"]}]}"#
        )
        let keeper = try keeper("--store", desk.path, "--sinks", sinks)
        let sessions = Sessions(script: try Shop.script.get(), store: keeper.store)
        try keeper.start(sessions)
        defer { keeper.stop() }
        try await Desk.submit(to: keeper.store)
        while !FileManager.default.fileExists(atPath: told) { try await Task.sleep(for: .milliseconds(5)) }
        let text = try String(contentsOfFile: told, encoding: .utf8)
        #expect(text.contains("K7M4-XR9F") && !text.contains("Dana"))
        #expect(ControlSocket.ask(Data("{}".utf8), beside: desk.path) != nil)
    }

    @Test func `receivers that are read anew get what comes from then on`() async throws {
        func told(_ name: String) -> String { desk.folder.appending(path: name).path }
        func write(_ name: String) throws -> String {
            let command = "cat > \(told(name)).part; mv \(told(name)).part \(told(name))"
            return try file(
                "sinks.json",
                #"{"sinks": [{"name": "\#(name)", "command": ["/bin/sh", "-c", "\#(command)"]}]}"#)
        }
        func wait(for name: String) async throws {
            while !FileManager.default.fileExists(atPath: told(name)) {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
        let keeper = try keeper("--store", desk.path, "--sinks", try write("one"))
        try keeper.start(Sessions(script: try Shop.script.get(), store: keeper.store))
        defer { keeper.stop() }
        let renew = try #require(keeper.renewReceivers)
        _ = try file("sinks.json", "{")
        #expect(throws: CommandFailure.self) { try renew() }
        try await Desk.submit(to: keeper.store)
        try await wait(for: "one")
        _ = try write("two")
        try renew()
        try await Desk.submit(Reference.draw(), to: keeper.store, visitor: "w")
        try await wait(for: "two")
        let first = try String(contentsOfFile: told("one"), encoding: .utf8)
        #expect(first.contains("K7M4-XR9F"))
    }

    @Test func `without a file of receivers there is none to read anew`() throws {
        #expect(try keeper("--ephemeral").renewReceivers == nil)
        #expect(try keeper("--store", desk.path).renewReceivers == nil)
    }

    @Test func `a receiver that hangs holds up no commit`() async throws {
        let sinks = try file("sinks.json", #"{"sinks": [{"name": "slow", "command": ["sleep", "300"]}]}"#)
        let keeper = try keeper("--store", desk.path, "--sinks", sinks)
        let sessions = Sessions(script: try Shop.script.get(), store: keeper.store)
        try keeper.start(sessions)
        defer { keeper.stop() }
        for index in 0..<50 {
            try await Desk.submit(Reference.draw(), to: keeper.store, visitor: "v\(index)")
        }
        #expect(try keeper.store.requests(RequestFilter()).count == 50)
        let waiting = try StoreReader(path: desk.path).deliveries()
        #expect(waiting.count == 50)
    }

    @Test func `what is wrong with the receivers stops the start`() throws {
        let sinks = try file("sinks.json", "{}")
        #expect(throws: CommandFailure.self) { try keeper("--store", desk.path, "--sinks", sinks) }
        #expect(throws: (any Error).self) { try KeepingOptions.parse(["--ephemeral", "--sinks", sinks]) }
    }
}
