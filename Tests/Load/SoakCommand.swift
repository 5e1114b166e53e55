import ArgumentParser
import Foundation

/// A long time of ordinary talk with faults in between.
struct SoakCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "soak", abstract: "Talks for a long time, with faults at random, and watches memory.")

    @Flag(help: "Tell how memory grew without judging it: a sanitizer keeps what was freed for a while.")
    var growing = false
    @OptionGroup var server: ServerOptions
    @Option(help: "For how many minutes; at least two.") var minutes = 10.0
    @Option(help: "How many sessions.") var sessions = 1000
    @Option(help: "Relays, each with its share of the sessions.") var relays = 20
    @Option(help: "Messages a second, of all relays together.") var pace = 200.0
    @Option(help: "Every so many messages one fault, on average.") var faults = 50
    @Option(help: "Begins the same chances again.") var seed: UInt64 = 1

    func validate() throws {
        guard minutes >= 2, relays > 0, sessions >= relays, pace > 0, faults > 0 else {
            throw ValidationError("at least two minutes, and no more relays than sessions")
        }
    }

    func run() throws {
        let server = try server.start(["--stall", "5s", "--line-deadline", "5s"])
        let book = SoakBook()
        let group = DispatchGroup()
        for number in 0..<relays {
            let relay = SoakRelay(
                number, sessions: sessions / relays, port: server.relay, textPort: server.text, book: book,
                seed: seed &+ UInt64(number), faults: faults, pause: Double(relays) / pace)
            let thread = Thread {
                relay.run()
                group.leave()
            }
            group.enter()
            thread.start()
        }
        let memory = watch(server, book)
        book.stop()
        group.wait()
        try judge(memory, book, server)
    }

    /// Samples memory every five seconds, and loads the script anew every half minute.
    ///
    /// The first minute goes at a faster pace, so that each session soon has as many answers as are remembered.
    private func watch(_ server: ServerProcess, _ book: SoakBook) -> [Int] {
        var samples: [Int] = []
        for count in 1...Int(minutes * 12) where server.isRunning {
            usleep(5_000_000)
            samples.append(server.residentKiB)
            if count.isMultiple(of: 6) { server.signal(SIGHUP) }
            if count == 12 { book.warmUp() }
            if count.isMultiple(of: 12) {
                print("after \(count / 12) min: \(samples[samples.count - 1] / 1024) MiB")
            }
        }
        return samples
    }

    private func judge(_ memory: [Int], _ book: SoakBook, _ server: ServerProcess) throws {
        // The middle of half a minute: a single sample may fall into a reload.
        let (first, last) = (Self.middle(memory.dropFirst(12).prefix(6)), Self.middle(memory.suffix(6)))
        let counts = book.counts
        print("messages \(counts.answered), bookings \(counts.bookings), faults \(counts.faults)")
        print(
            "memory: \(first / 1024) MiB after a minute, \(last / 1024) MiB at the end; worst answer \(counts.worst) ms"
        )
        for complaint in book.complaints.prefix(10) { print("complaint: \(complaint)") }
        var verdict = Verdict()
        verdict.expect(book.complaints.isEmpty, "every message is answered, a retry by the same reply")
        if !growing { verdict.expect(last <= first + first / 20 + 2048, "the same memory as after a minute") }
        verdict.expect(server.stop() == 0, "exit code 0")
        try verdict.finish()
    }

    private static func middle(_ samples: ArraySlice<Int>) -> Int {
        samples.isEmpty ? 0 : samples.sorted()[samples.count / 2]
    }
}
