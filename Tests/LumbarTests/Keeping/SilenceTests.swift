import ArgumentParser
import Dispatch
import Foundation
import Sessions
import Synchronization
import Testing

@testable import lumbar

/// What visitors wrote is in the store, and nowhere else.
@Suite struct SilenceTests {
    static let words = ["Zebulon", "555-0142", "5550142", "Quince", "xylophone", "zeb@example.org"]
    static let lines = [
        "I want to book", "no", "no", "for me", "Zebulon", "518-555-0142", "friday december 4 at 10",
        "12 Quince Street, Albany",
        "stiff xylophone back", "yes", "yes", "my e-mail is zeb@example.org", "/session",
        "/nothing Zebulon",
    ]

    @Test func `of what visitors wrote only the store has anything`() throws {
        let desk = try Desk()
        let told = desk.folder.appending(path: "told").path
        let sinks = desk.folder.appending(path: "sinks.json").path
        let command = "cat >> \(told); echo Zebulon >&2; exit 1"
        try Data(#"{"sinks": [{"name": "mail", "command": ["/bin/sh", "-c", "\#(command)"]}]}"#.utf8)
            .write(to: URL(filePath: sinks))
        unsafe chmod(sinks, 0o600)
        let server = try RunningServer(desk, ["--sinks", sinks])
        let talk = try server.ask("text", Self.lines.map { $0 + "\n" }.joined())
        try #require(talk.contains("Your request is in"))
        let frames = Self.lines.enumerated().map { index, line in
            #"{"type":"say","session":"v","id":"m\#(index)","text":"\#(line)"}"# + "\n"
        }
        let broken = [
            #"{"type":"Zebulon"}"#, #"{"type":"say","session":"Zebulon!","text":1}"#, #"{"Zebulon"#,
            #"{"type":"say","session":"v","text":"a","text":"Zebulon"}"#,
            String(repeating: "xylophone", count: 9000),
        ].joined(separator: "\n")
        try #require(try server.ask("relay", frames.joined() + broken + "\n").contains("\"ref\""))
        let metrics = try server.ask("metrics", "GET /metrics HTTP/1.0\r\n\r\n")
        #expect(metrics.contains("lumbar_bookings_total 2"))
        let shown = try desk.run("bookings", "deliveries").output
        #expect(shown.contains("exit code 1"))
        server.process.terminate()
        server.process.waitUntilExit()
        let written = try [server.said, metrics, shown] + Self.files(in: desk.folder, store: false)
        for word in Self.words {
            for text in written { #expect(!text.contains(word), "\(word) in \(text.prefix(2000))") }
        }
        // The same search finds them where they belong.
        let kept = try Self.files(in: desk.folder, store: true)
        #expect(kept.contains { $0.contains("Zebulon") && $0.contains("Quince") })
    }

    static func files(in folder: URL, store: Bool) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter {
                $0.hasPrefix("lumbar.sqlite") == store && !$0.hasSuffix(".control") && $0 != "sinks.json"
            }
            .map { String(decoding: try Data(contentsOf: folder.appending(path: $0)), as: UTF8.self) }
    }
}

/// A server, with the shipped dialogue unless told otherwise, on free ports, told to log everything.
final class RunningServer: Sendable {
    /// Listens to standard error; holds on to no server, so that one which nobody asks any more is ended.
    private final class Ear: Sendable {
        let heard = Mutex("")
        let ended = DispatchSemaphore(value: 0)

        func listen(_ complaint: FileHandle) {
            while case let data = complaint.availableData, !data.isEmpty {
                heard.withLock { $0 += String(decoding: data, as: UTF8.self) }
            }
            ended.signal()
        }
    }

    let process: Process
    private let ear = Ear()

    /// Everything that it wrote to standard error so far.
    var said: String { ear.heard.withLock(\.self) }

    /// The shipped dialogue's script.
    static let shipped = Shop.root.appending(path: ScriptArgument.shipped).path

    /// Starts it; returns when it listens.
    init(_ desk: Desk, _ words: [String], script: String = shipped) throws {
        let ports = ["--text", "--relay", "--metrics"].flatMap { [$0, "127.0.0.1:0"] }
        let (process, _, complaint) = try desk.start(
            ["serve", script, "--log-level", "debug", "--rate", "0", "--now", "2026-11-23T09:00:00-05:00"]
                + ports + words)
        self.process = process
        let thread = Thread { [ear] in ear.listen(complaint) }
        thread.start()
        while port("metrics") == nil, process.isRunning { usleep(10000) }
    }

    deinit {
        process.terminate()
    }

    /// Everything that it wrote to standard error until it ended; to be asked once.
    func all() -> String {
        ear.ended.wait()
        return said
    }

    /// Sends a text to a listener, ends the sending side, and gives all that comes back.
    func ask(_ kind: String, _ text: String) throws -> String {
        let heard = said
        guard let number = port(kind) else { throw CommandFailure.couldNotRun(heard) }
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = number.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        try handle.write(contentsOf: Data(text.utf8))
        shutdown(descriptor, Int32(SHUT_WR))
        return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    }

    private func port(_ kind: String) -> UInt16? {
        let line = said.split(separator: "\n").first { $0.hasPrefix("listening \(kind) ") }
        return line?.split(separator: ":").last.flatMap { UInt16($0) }
    }
}
