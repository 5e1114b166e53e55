import Glibc
import Logging
import NIOCore
import SocketClient
import Testing

@testable import Server

@Suite("The text protocol over a socket")
struct ServiceTests {
    @Test("The server speaks first and answers lines")
    func greetingAndAnswer() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            #expect(client.turn() == "hello\n  1) The book\n  2) The how")
            client.send("my back\r\n")
            #expect(client.turn() == "echo my back")
            client.send("\n")
            #expect(client.turn() == "echo")
        }
    }

    @Test("Every line before a half-close is answered, then the server closes")
    func halfClose() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            client.send("a\nb\nc\n")
            client.halfClose()
            #expect(client.rest() == "hello\n  1) The book\n  2) The how\n\necho a\n\necho b\n\necho c\n\n")
        }
    }

    @Test("An answer that is under way when the client half-closes still arrives")
    func halfCloseUnderWay() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            _ = client.turn()
            client.send("wait\n")
            client.halfClose()
            waitUntil("the line is heard") { !scene.reception.lines.isEmpty }
            // Time for the server to see the half-close, which changes nothing.
            usleep(100_000)
            scene.reception.letGo()
            #expect(client.rest() == "echo wait\n\n")
        }
    }

    @Test("A last line without its end is refused, not run")
    func openEnd() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            client.send("a\nrm everything")
            client.halfClose()
            let all = client.rest()
            #expect(all?.hasSuffix("echo a\n\n! \(TextPhrases.openEnd)\n\n") == true)
            #expect(scene.reception.lines == ["a"])
        }
    }

    @Test("Byte by byte makes no difference")
    func byteByByte() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            _ = client.turn()
            for byte in Array("héllo\r\nbook\n".utf8) { client.send([byte]) }
            #expect(client.turn() == "echo héllo")
            #expect(client.turn() == "echo book")
        }
    }

    @Test("A thousand lines in one go are all answered in order")
    func pipelined() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            _ = client.turn()
            client.send((0..<1000).map { "line \($0)\n" }.joined())
            for number in 0..<1000 { #expect(client.turn() == "echo line \(number)") }
        }
    }

    @Test("An overlong line is refused once, and the next one is read")
    func overlong() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            _ = client.turn()
            client.send(String(repeating: "x", count: 4096) + "\n")
            #expect(client.turn()?.hasPrefix("echo xxx") == true)
            client.send(String(repeating: "x", count: 100_000) + "\r/quit\r\nok\n")
            #expect(client.turn() == "! \(TextPhrases.lineTooLong(4096))")
            #expect(client.turn() == "echo ok")
        }
    }

    @Test("The last turn arrives although the client has more to say")
    func ending() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            client.send("bye\n" + String(repeating: "more\n", count: 20_000))
            #expect(client.rest()?.hasSuffix("goodbye\n\n") == true)
        }
    }

    @Test("A conversation is taken up on another connection")
    func resume() async throws {
        try await ServiceScene.run { scene in
            let first = LineClient(port: scene.text)
            first.send("a\n/session\n")
            _ = first.turn()
            _ = first.turn()
            let token = first.turn()?.dropFirst("session ".count) ?? ""
            let second = LineClient(port: scene.text)
            _ = second.turn()
            second.send("/resume \(token)\n1\n")
            #expect(second.turn() == "welcome back\n  1) The book")
            #expect(second.turn() == "picked book")
            second.send("/resume \(token)\n")
            #expect(second.turn() == "! \(TextPhrases.resumeComesFirst)")
        }
    }

    @Test("What the server says of its own accord arrives")
    func initiative() async throws {
        try await ServiceScene.run { scene in
            let client = LineClient(port: scene.text)
            client.send("a\n")
            _ = client.turn()
            _ = client.turn()
            scene.reception.speakUp("still there?")
            #expect(client.turn() == "still there?")
        }
    }

    @Test("There is an event loop for each core, unless told otherwise")
    func cores() async throws {
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let settings = RelaySettings(server: "", dialogue: "")
        let service = await Service(
            reception: FakeReception(), limits: .unhurried, relays: settings, logger: quiet)
        #expect(service.rosters.count == System.coreCount)
        await service.drain()
        let told = await Service(
            reception: FakeReception(), limits: .unhurried, relays: settings, logger: quiet, loops: 3)
        #expect(told.rosters.count == 3)
        await told.drain()
    }

    @Test("Two hundred at once get their own answers")
    func manyAtOnce() async throws {
        try await ServiceScene.run { scene in
            for round in 0..<4 {
                let clients = (0..<50).map { number in (round * 50 + number, LineClient(port: scene.text)) }
                for (number, client) in clients { client.send("I am \(number)\n") }
                for (number, client) in clients {
                    _ = client.turn()
                    #expect(client.turn() == "echo I am \(number)")
                }
            }
        }
    }
}
