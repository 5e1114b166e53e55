import Foundation
import SocketClient

/// One relay of a soak: talks in turn with its sessions, and misbehaves now and then.
struct SoakRelay: Sendable {
    /// A visit from the first word to the request, with digressions.
    static let visit = [
        "hi", "how does massage help?", "book", "no", "no", "for me", "Dana", "qwxz plonk", "518-555-0177",
        "what can I do between sessions?", "skip", "skip", "stiff lower back", "yes", "yes", "thanks",
    ]

    let name: String
    let sessions: Int
    let port: Int
    let textPort: Int
    let book: SoakBook
    let seed: UInt64
    let faults: Int
    /// Seconds between two messages.
    let pause: Double

    /// So short a pause that each session has said in most of a minute as much as is remembered: 32 messages.
    private var warmingPause: Double { min(pause, 45 / (36 * Double(sessions))) }

    init(
        _ number: Int, sessions: Int, port: Int, textPort: Int, book: SoakBook, seed: UInt64, faults: Int,
        pause: Double
    ) {
        name = "relay-\(number)"
        (self.sessions, self.port, self.textPort, self.book) = (sessions, port, textPort, book)
        (self.seed, self.faults, self.pause) = (seed, faults, pause)
    }

    /// Talks until the soak is over.
    func run() {
        var chance = Chance(seed)
        var steps = [Int](repeating: 0, count: sessions)
        while !book.isOver {
            guard let client = connect() else {
                book.complain("no connection")
                usleep(500_000)
                continue
            }
            while !book.isOver {
                let session = Int.random(in: 0..<sessions, using: &chance)
                guard let reply = ask(client, session, steps[session]) else {
                    book.complain("no answer")
                    break
                }
                if Int.random(in: 0..<faults, using: &chance) == 0 {
                    book.change { $0.faults += 1 }
                    guard misbehave(client, session, steps[session], reply, &chance) else { break }
                }
                steps[session] += 1
                usleep(UInt32((book.isWarm ? pause : warmingPause) * 1_000_000))
            }
        }
    }

    private func connect() -> LineClient? {
        let client = LineClient(port: port, patience: 30)
        client.send(#"{"type":"hello","relay":"\#(name)"}"# + "\n")
        guard client.line()?.contains("welcome") == true else { return nil }
        return client
    }

    /// Says a session's next line; gives back its reply.
    private func ask(_ client: LineClient, _ session: Int, _ step: Int) -> String? {
        let start = Date()
        let text = Self.visit[step % Self.visit.count]
        guard
            client.send(#"{"type":"say","session":"s\#(session)","id":"m\#(step)","text":"\#(text)"}"# + "\n")
        else { return nil }
        while let line = client.line() {
            if line.hasPrefix(#"{"type":"ping"}"#) { continue }
            guard line.contains(#""re":"m\#(step)""#), line.hasPrefix(#"{"type":"reply""#) else { return nil }
            let time = Int(-start.timeIntervalSinceNow * 1000)
            book.change { counts in
                counts.answered += 1
                counts.worst = max(counts.worst, time)
                if line.contains(#""booking":{"#) { counts.bookings += 1 }
            }
            return line
        }
        return nil
    }

    /// One fault; false where the connection is to be made anew.
    private func misbehave(
        _ client: LineClient, _ session: Int, _ step: Int, _ reply: String, _ chance: inout Chance
    ) -> Bool {
        switch Int.random(in: 0..<6, using: &chance) {
        case 0:  // The answer got lost: the same message over a new connection.
            client.resetAtEnd()
            guard let other = connect() else { return false }
            if ask(other, session, step) != reply { book.complain("a retry got another reply") }
            return false
        case 1:  // Junk, and then in step again.
            client.send("junk \u{1B}[2J\n{\"type\":\"say\",\"type\":\"say\"}\n")
            return client.line()?.contains("bad-json") == true
                && client.line()?.contains("duplicate-key") == true
        case 2:  // A frame that breaks off.
            client.send(#"{"type":"say","session":"s0","text":"#)
            return false
        case 3:  // A visitor who never reads.
            let mute = LineClient(port: textPort, receiveBuffer: 4096)
            for _ in 0..<20 { mute.push(String(repeating: "how does massage help?\n", count: 200)) }
            mute.resetAtEnd()
            return true
        case 4:  // A line without end.
            let endless = LineClient(port: textPort)
            for _ in 0..<64 { endless.push(String(repeating: "z", count: 65536)) }
            return true
        default:  // A visitor who resets.
            let hasty = LineClient(port: textPort)
            hasty.push("hi\nbook\n")
            hasty.resetAtEnd()
            return true
        }
    }
}

/// Chances that can be had again (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
