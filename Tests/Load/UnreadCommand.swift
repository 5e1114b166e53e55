import ArgumentParser
import Foundation
import SocketClient

/// Peers that send and never read.
struct UnreadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unread", abstract: "Lets peers send without reading, and looks after an honest visitor."
    )

    @OptionGroup var server: ServerOptions
    @Option(help: "How many peers.") var peers = 200
    @Option(help: "For how many seconds at least; then until all are cut off.") var seconds = 10.0

    /// So many seconds at most pass until all are cut off. A peer has to be answered for some time before it is in anybody's way: some hundred
    /// turns for each, which takes a busy machine a minute.
    private static let patience = 180.0

    func run() throws {
        let server = try server.start(["--stall", "5s", "--rate", "0"])
        let honest = LineClient(port: server.text)
        _ = honest.turn()
        honest.send("hi\n")
        _ = honest.turn()
        let descriptors = server.descriptors
        let (memory, kernel) = (server.residentKiB, ServerProcess.kernelKiB)
        let stuck = Stuck(peers, on: server)
        var (worst, peak, kernelPeak) = (0.0, 0, 0)
        let held = Self.held(server, above: descriptors, atLeast: peers)
        let (begin, least) = (Date(), descriptors + HoldCommand.storeReaders)
        while -begin.timeIntervalSinceNow < seconds
            || (server.descriptors > least && -begin.timeIntervalSinceNow < Self.patience)
        {
            stuck.push()
            let start = Date()
            honest.send("how does massage help?\n")
            guard honest.turn() != nil else { break }
            worst = max(worst, -start.timeIntervalSinceNow)
            peak = max(peak, server.residentKiB - memory)
            kernelPeak = max(kernelPeak, ServerProcess.kernelKiB - kernel)
            usleep(250_000)
        }
        let left = server.descriptors - descriptors
        var verdict = Verdict()
        print("honest visitor: \(Int(worst * 1000)) ms at worst")
        print(
            "connections: \(held) of \(peers) held at first, \(left) after \(Int(-begin.timeIntervalSinceNow)) s"
        )
        print("growth: \(peak / 1024) MiB in the process, \(kernelPeak / 1024) MiB in the kernel")
        verdict.expect(worst > 0 && worst < 1, "an honest visitor waits less than a second")
        verdict.expect(peak < 96 << 10 && kernelPeak < 96 << 10, "less than 96 MiB each")
        verdict.expect(held >= peers, "all are let in")
        // The store opens readers, as in ``HoldCommand``.
        verdict.expect(left <= HoldCommand.storeReaders, "whoever never reads is cut off in time")
        withExtendedLifetime(stuck) { verdict.expect(server.stop() == 0, "exit code 0") }
        try verdict.finish()
    }
}

extension UnreadCommand {
    /// How many descriptors more the server holds, as soon as there are enough or five seconds have passed.
    private static func held(_ server: ServerProcess, above descriptors: Int, atLeast peers: Int) -> Int {
        for _ in 0..<50 where server.descriptors - descriptors < peers { usleep(100_000) }
        return server.descriptors - descriptors
    }
}

/// Peers with a small window that never read: half of them visitors, half of them relays.
private final class Stuck {
    private final class Peer {
        let client: LineClient
        let text: [UInt8]
        /// What the kernel did not take the last time.
        var rest: ArraySlice<UInt8> = []

        init(_ client: LineClient, _ text: String) {
            self.client = client
            self.text = Array(text.utf8)
        }

        func push() {
            if rest.isEmpty { rest = text[...] }
            rest = rest.dropFirst(client.push(rest))
        }
    }

    private var peers: [Peer] = []

    init(_ count: Int, on server: ServerProcess) {
        for number in 0..<count {
            let isRelay = number.isMultiple(of: 2)
            // Small buffers of its own, so that what is measured of the kernel is the server's.
            let client = LineClient(
                port: isRelay ? server.relay : server.text, receiveBuffer: 4096, sendBuffer: 16384)
            guard client.isConnected else { continue }
            peers.append(Peer(client, isRelay ? Self.frames(number) : Self.lines))
        }
    }

    /// Everybody sends as much as is taken.
    func push() { for peer in peers { peer.push() } }

    private static let lines = String(repeating: "how does massage help?\n", count: 400)

    private static func frames(_ number: Int) -> String {
        (0..<50).map {
            #"{"type":"say","session":"p\#(number)-\#($0)","text":"how does massage help?"}"# + "\n"
        }
        .joined()
    }
}
