import Dispatch
import Glibc
import Testing

@testable import Server

@Suite("Standard input and output")
struct StdioServiceTests {
    /// Writes the input into a pipe, runs the service on it, and gives back the output.
    private static func run(
        _ input: String, closing: Bool = true,
        _ serve: @escaping @Sendable (FakeReception, Int32, Int32) -> Void
    ) async -> String {
        await ServiceScene.apart {
            let (from, to) = (Pipe(), Pipe())
            from.write(input)
            if closing { from.closeWriting() }
            serve(FakeReception(), from.reading, to.writing)
            to.closeWriting()
            return to.readAll()
        }
    }

    @Test("Text: every line is answered, then it is over")
    func text() async {
        let output = await Self.run("a\n2\nbroken end") { reception, input, output in
            StdioService.runText(reception: reception, limits: .unhurried, input: input, output: output)
        }
        #expect(
            output == "hello\n  1) The book\n  2) The how\n\necho a\n\necho 2\n\n! \(TextPhrases.openEnd)\n\n"
        )
    }

    @Test("The relay protocol is the same as on a port")
    func relay() async {
        let output = await Self.run(#"{"type":"say","session":"s","id":"m","text":"x"}"# + "\n") {
            reception, input, output in
            let settings = RelaySettings(server: "lumbar/1", dialogue: "fake")
            StdioService.runRelay(
                reception: reception, limits: .unhurried, settings: settings, input: input, output: output)
        }
        #expect(
            output.hasPrefix(
                #"{"type":"reply","session":"s","re":"m","turn":1,"messages":[{"text":"echo x"}]"#))
    }

    @Test("A stop ends it although the input goes on", .timeLimit(.minutes(1)))
    func stop() async {
        let output = await Self.run("a\n", closing: false) { reception, input, output in
            let stop = StdioStop()
            DispatchQueue.global().asyncAfter(deadline: .now() + 0.3) { stop.drain() }
            StdioService.runText(
                reception: reception, limits: .unhurried, input: input, output: output, stop: stop)
        }
        #expect(output.contains("echo a\n\nI have to stop for a moment."))
    }

    @Test("A reader that has gone ends it quietly")
    func brokenPipe() async {
        _ = await Self.run("a\nb\nc\n") { reception, input, _ in
            let nowhere = Pipe()
            nowhere.closeReading()
            let farewell = StdioService.runText(
                reception: reception, limits: .unhurried, input: input, output: nowhere.writing)
            #expect(farewell == .left)
        }
    }
}

/// A pipe of the system.
private final class Pipe {
    let reading: Int32
    let writing: Int32

    init() {
        var ends: [Int32] = [0, 0]
        _ = unsafe pipe(&ends)
        (reading, writing) = (ends[0], ends[1])
    }

    func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = unsafe Glibc.write(writing, bytes, bytes.count)
    }

    func closeWriting() { close(writing) }
    func closeReading() { close(reading) }

    func readAll() -> String {
        var all: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = unsafe read(reading, &chunk, chunk.count)
            guard count > 0 else { return String(decoding: all, as: UTF8.self) }
            all += chunk[..<count]
        }
    }
}
