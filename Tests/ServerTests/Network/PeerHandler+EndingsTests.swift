import Logging
import NIOCore
import NIOEmbedded
import Sessions
import Testing

@testable import Server

@Suite("How a connection ends, by a clock that is turned by hand")
struct PeerHandlerEndingsTests {
    @Test("A peer that does not close its own side has a second for it")
    func patience() throws {
        let scene = try Scene()
        try scene.channel.writeInbound(ByteBuffer(string: "x"))
        #expect(scene.socket.halfCloses == 1)
        scene.loop.advanceTime(by: .milliseconds(900))
        #expect(scene.channel.isActive)
        scene.loop.advanceTime(by: .milliseconds(400))
        #expect(!scene.channel.isActive)
    }

    @Test("A peer that closes its side is closed at once")
    func closes() throws {
        let scene = try Scene()
        try scene.channel.writeInbound(ByteBuffer(string: "x"))
        scene.channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(!scene.channel.isActive)
    }

    @Test("A peer that talks on is heard no more, and not for ever")
    func talksOn() throws {
        let scene = try Scene()
        for _ in 0...4 {
            #expect(scene.channel.isActive)
            try scene.channel.writeInbound(ByteBuffer(repeating: 0x78, count: 1 << 16))
        }
        // The first is what it left at; the next four are as many bytes as are allowed.
        #expect(scene.channel.isActive)
        try scene.channel.writeInbound(ByteBuffer(string: "x"))
        #expect(!scene.channel.isActive)
    }

    @Test("A goodbye that the peer does not read is waited for as long as any output")
    func stuck() throws {
        let scene = try Scene()
        scene.socket.isStuck = true
        try scene.channel.writeInbound(ByteBuffer(string: "x"))
        scene.loop.advanceTime(by: .seconds(29))
        #expect(scene.channel.isActive && scene.socket.halfCloses == 0)
        scene.loop.advanceTime(by: .milliseconds(1500))
        #expect(!scene.channel.isActive)
    }
}

/// A connection whose machine takes its leave at the first bytes.
private struct Scene {
    let channel = EmbeddedChannel()
    let socket = SocketSide()

    var loop: EmbeddedEventLoop { channel.embeddedEventLoop }

    init() throws {
        let roster = Roster(channel.embeddedEventLoop)
        roster.start()
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let handler = PeerHandler(
            Leaving(), switchboard: Switchboard(FakeReception()), roster: roster, limits: .unhurried,
            journal: Journal(listener: "text", logger: quiet, tally: Tally()))
        try channel.pipeline.syncOperations.addHandlers(socket, handler)
        channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 7070), promise: nil)
    }
}

/// What a socket does with a half-close: it stays.
private final class SocketSide: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer

    /// Nothing that is written ever leaves.
    var isStuck = false
    private(set) var halfCloses = 0

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if !isStuck { context.write(data, promise: promise) }
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard mode == .output else { return context.close(mode: mode, promise: promise) }
        halfCloses += 1
        promise?.succeed()
    }
}

private struct Leaving: PeerMachine {
    let wantsInput = true
    let wake: Duration? = nil

    func connected(at now: Duration) -> [PeerAction] { [] }
    func received(_ bytes: some Collection<UInt8>, at now: Duration) -> [PeerAction] {
        [.send(Array("bye\n".utf8)), .finish(.quit)]
    }
    func inputEnded(at now: Duration) -> [PeerAction] { [] }
    func answered(_ ticket: Int, _ result: Result<Answer, Rejection>, at now: Duration) -> [PeerAction] { [] }
    func spoke(_ answer: Answer, in key: SessionKey, at now: Duration) -> [PeerAction] { [] }
    func outputChanged(unsent: Int, at now: Duration) -> [PeerAction] { [] }
    func passed(at now: Duration) -> [PeerAction] { [] }
    func drain(at now: Duration) -> [PeerAction] { [] }
    func disconnected() -> [PeerAction] { [] }
}
