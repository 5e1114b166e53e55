import Glibc
import SocketClient
import Testing

@testable import Server

@Suite("Connections with a socket")
struct PeerHandlerTests {
    @Test(
        "A peer that does not read is not read either, then cut off, and others do not notice",
        .timeLimit(.minutes(1)))
    func slowReader() async throws {
        var limits = ServiceLimits.unhurried
        limits.stall = .milliseconds(600)
        // Only the stall may end it, and only the soft limit stop the reading.
        limits.outputHard = 1 << 30
        try await ServiceScene.run(limits) { scene in
            let stuck = LineClient(port: scene.text, patience: 2, receiveBuffer: 4096)
            for _ in 0..<4000 { guard stuck.send("long 4000\n") else { break } }
            let honest = LineClient(port: scene.text)
            _ = honest.turn()
            honest.send("hi\n")
            #expect(honest.turn() == "echo hi")
            waitUntil("the peer is cut off") { scene.service.tally.now.closed[.unread, default: 0] > 0 }
            // 64 KiB here and the kernel's share, in answers of 4000 bytes.
            #expect(scene.reception.lines.count < 120)
            honest.send("still here\n")
            #expect(honest.turn() == "echo still here")
        }
    }

    @Test("A slow line is cut at its deadline, whatever drips in")
    func slowLine() async throws {
        var limits = ServiceLimits.unhurried
        limits.lineDeadline = .milliseconds(500)
        try await ServiceScene.run(limits) { scene in
            let client = LineClient(port: scene.text)
            _ = client.turn()
            client.send("x")
            #expect(client.turn() == "! \(TextPhrases.lineTooSlow)")
            #expect(client.rest() == "")
        }
    }

    @Test("A line that never ends is refused once and cut off long before it fills anything")
    func endless() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            _ = client.turn()
            let chunk = [UInt8](repeating: 0x78, count: 65536)
            let chunks = (0..<1024).prefix { _ in client.send(chunk) }.count
            #expect(chunks < 512)
            #expect(client.turn() == "! \(TextPhrases.lineTooLong(4096))")
        }
    }

    @Test("Many sessions over one connection, each in order")
    func relay() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.relay)
            for number in 0..<10 {
                for session in 0..<20 {
                    client.send(
                        "{\"type\":\"say\",\"session\":\"s\(session)\",\"id\":\"\(number)\",\"text\":\"\(session)-\(number)\"}\n"
                    )
                }
            }
            var next = [Int](repeating: 0, count: 20)
            for _ in 0..<200 {
                guard let line = client.line(), let echo = line.split(separator: "echo ").last else { break }
                let numbers = echo.prefix { $0 != "\"" }.split(separator: "-").compactMap { Int($0) }
                #expect(numbers.count == 2 && next[numbers[0]] == numbers[1])
                if numbers.count == 2 { next[numbers[0]] += 1 }
            }
            #expect(next == [Int](repeating: 10, count: 20))
        }
    }

    @Test("A message sent again over a new connection gets its stored reply")
    func retry() async throws {
        try await ServiceScene.run { scene in
            let line = #"{"type":"say","session":"s","id":"m1","text":"once"}"# + "\n"
            let first = LineClient(port: scene.relay)
            first.send(line)
            let reply = first.line()
            let second = LineClient(port: scene.relay)
            second.send(line)
            #expect(second.line() == reply)
        }
    }

    @Test("Hello is asked for where tokens are set")
    func tokens() async throws {
        try await ServiceScene.run(tokens: ["site": Array("0123456789abcdef".utf8)]) { scene in
            let stranger = LineClient(port: scene.relay)
            stranger.send("{\"type\":\"ping\"}\n")
            #expect(stranger.rest()?.contains("\"unauthorized\"") == true)
            let friend = LineClient(port: scene.relay)
            friend.send(#"{"type":"hello","relay":"site","token":"0123456789abcdef"}"# + "\n")
            #expect(friend.line()?.contains("\"welcome\"") == true)
        }
    }

    @Test("A frame that never ends is refused once and cut off long before it fills anything")
    func endlessFrame() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.relay)
            let chunk = [UInt8](repeating: 0x78, count: 65536)
            let chunks = (0..<1024).prefix { _ in client.send(chunk) }.count
            #expect(chunks < 512)
            #expect(client.line()?.contains("too-long") == true)
        }
    }

    @Test("A peer that never closes after the goodbye is let go all the same", arguments: [true, false])
    func neverCloses(talksOn: Bool) async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            _ = client.turn()
            client.send("/quit\n")
            #expect(client.rest() == "\(TextPhrases.goodbye)\n\n")
            if talksOn { while client.send("and another thing\n") { usleep(1000) } }
            waitUntil("nobody is connected") { scene.service.connections == 0 }
            // Its own side was open all the time.
            client.halfClose()
        }
    }

    @Test("Telnet's negotiation is no part of the first line")
    func telnet() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            client.send(
                [255, 251, 31, 255, 253, 3, 255, 250, 31, 0, 10, 0, 10, 255, 240] + Array("hi\r\n".utf8))
            #expect(client.turn()?.hasPrefix("hello") == true)
            #expect(client.turn() == "echo hi")
        }
    }

    @Test("Closing a session, or coming back over another line, gains nothing over the rate")
    func rate() async throws {
        var limits = ServiceLimits.unhurried
        (limits.rate, limits.burst) = (0.01, 2)
        try await ServiceScene.run(limits) { scene in
            let frames =
                #"{"type":"say","session":"s","text":"x"}"# + "\n" + #"{"type":"close","session":"s"}"# + "\n"
            for _ in 0..<3 {
                let client = LineClient(port: scene.relay)
                client.send(frames + frames)
                client.halfClose()
                _ = client.rest()
            }
            #expect(scene.reception.lines.count == 2)
        }
    }

    @Test("Connections that reset leave nothing behind")
    func churn() async throws {
        try await ServiceScene.run { scene in
            let before = Descriptors.inUse()
            for _ in 0..<300 {
                let client = LineClient(port: scene.text)
                client.send("hi\n")
                client.resetAtEnd()
            }
            waitUntil("all were let in") { scene.service.tally.now.opened == 300 }
            waitUntil("nobody is connected") { scene.service.connections == 0 }
            // Other tests open theirs meanwhile; 300 left open would stand out all the same.
            waitUntil("descriptors are given back") { Descriptors.inUse() < before + 200 }
        }
    }
}
