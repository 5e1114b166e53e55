import NIOCore
import NIOEmbedded
import NIOPosix
import Testing

@testable import Server

@Suite("Listening")
struct ServiceListeningTests {
    @Test(
        "A listener that runs out of descriptors rests: what fails to be accepted turns reading off for a while"
    )
    func rests() throws {
        let listener = EmbeddedChannel()
        try Service.letRest(listener)
        _ = try listener.pipeline.syncOperations.handler(type: AcceptBackoffHandler.self)
        let reads = CountingReads()
        try listener.pipeline.syncOperations.addHandler(reads, position: .first)
        listener.read()
        #expect(reads.count == 1)
        listener.pipeline.fireErrorCaught(IOError(errnoCode: EMFILE, reason: "accept"))
        listener.read()
        #expect(reads.count == 1)
        listener.embeddedEventLoop.advanceTime(to: .now() + .seconds(2))
        #expect(reads.count == 2)
    }
}

/// Counts the reads that reach the socket.
private final class CountingReads: ChannelOutboundHandler {
    typealias OutboundIn = Never
    private(set) var count = 0

    func read(context: ChannelHandlerContext) {
        count += 1
        context.read()
    }
}
