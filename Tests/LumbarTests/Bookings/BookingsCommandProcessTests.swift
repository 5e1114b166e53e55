import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct BookingsCommandProcessTests {
    @Test func `every subcommand that is promised is there`() {
        let names = BookingsCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
        for name in [
            "list", "show", "export", "mark", "delete", "purge", "backup", "watch", "deliveries", "schema",
        ] {
            #expect(names.contains(name), "\(name)")
        }
    }

    @Test func `where there is no store, each says so and makes none`() throws {
        let desk = try Desk()
        for words in [
            ["list"], ["show", "K7M4-XR9F"], ["mark", "K7M4-XR9F", "done"], ["delete", "K7M4-XR9F"],
            ["purge"], ["backup", "copy"], ["deliveries"], ["export", "--format", "csv"],
        ] {
            let (process, _, complaint) = try desk.start(["bookings"] + words)
            let text = String(decoding: try complaint.readToEnd() ?? .init(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == 2, "\(words)")
            #expect(
                text.contains("there is no store at") && text.split(separator: "\n").count == 1, "\(text)")
        }
    }
}
