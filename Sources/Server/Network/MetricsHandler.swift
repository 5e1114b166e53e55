internal import NIOCore

/// Answers one HTTP request with the counts, whatever it asks for, and closes.
///
/// No HTTP library for one page: the request is read up to its empty line, at most ``longestRequest`` bytes and as long as a relay may take to say hello.
final class MetricsHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private static let longestRequest = 8192

    /// What is said where too many ask at once.
    static let refusal = Array(
        "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8)

    private let patience: TimeAmount
    private let page: () -> String
    private var request: [UInt8] = []
    private var hasAnswered = false

    /// Answers with a page, whose asker has so much patience of ours for the request.
    init(patience: Duration, page: @escaping () -> String) {
        self.patience = TimeAmount(patience)
        self.page = page
    }

    func channelActive(context: ChannelHandlerContext) {
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: patience) { bound.value.close(promise: nil) }
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        request += unwrapInboundIn(data).readableBytesView
        guard !hasAnswered else { return }
        if request.firstRange(of: Array("\r\n\r\n".utf8)) != nil {
            answer(context)
        } else if request.count > Self.longestRequest {
            context.close(promise: nil)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.read()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // Nothing more comes: a request that is not whole never will be, and its descriptor is of the reserve.
        if case ChannelEvent.inputClosed? = event as? ChannelEvent, !hasAnswered {
            context.close(promise: nil)
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func answer(_ context: ChannelHandlerContext) {
        hasAnswered = true
        let body = page()
        let head = [
            "HTTP/1.1 200 OK", "Content-Type: text/plain; version=0.0.4; charset=utf-8",
            "Content-Length: \(body.utf8.count)", "Connection: close",
        ]
        let buffer = ByteBuffer(string: head.joined(separator: "\r\n") + "\r\n\r\n" + body)
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(buffer)).whenComplete { _ in bound.value.close(promise: nil) }
    }
}
