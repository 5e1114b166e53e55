/// Everything that is bounded, with the bounds that hold where the operator says nothing else.
package struct ServiceLimits: Sendable, Hashable {
    /// The most bytes of a line of the text protocol.
    package var maxLine = 4096
    /// The most bytes of a frame of the relay protocol.
    package var maxFrame = 65536
    /// How long a line may take from its first byte to its end.
    package var lineDeadline: Duration = .seconds(30)
    /// How long a text connection may stay without a complete line.
    package var idle: Duration = .seconds(15 * 60)
    /// How long a relay may take to say hello, where it has to, and a request for counts to be whole.
    package var helloDeadline: Duration = .seconds(5)
    /// After so long without a word from a relay the server asks whether it is there; the third time it closes.
    package var pingInterval: Duration = .seconds(120)
    /// Lines a second of one session in the long run; 0 for no limit.
    package var rate: Double = 5
    /// Lines of one session that may come at once.
    package var burst = 20
    /// The most connections of all listeners together.
    package var maxConnections = 10_000
    /// The most connections of one address; loopback is exempt.
    package var maxPerAddress = 50
    /// Broken lines or frames in a row, after which a connection ends.
    package var maxMalformed = 20
    /// The most sessions of one relay connection.
    package var maxSessions = 10_000
    /// Unread output of a connection at which the server stops reading from it.
    package var outputSoft = 64 << 10
    /// How long the output may stay over ``outputSoft`` before the peer is cut off.
    package var stall: Duration = .seconds(30)
    /// Unread output at which the peer is cut off at once.
    package var outputHard = 1 << 20
    /// How long a stop may take.
    package var drain: Duration = .seconds(10)

    /// The bytes of one overlong line that are thrown away before the connection ends.
    package static let maxDiscarded = 1 << 20
    /// The bytes that a connection may still send after it was told goodbye; more, and it is cut off.
    package static let maxAfterGoodbye = 256 << 10
    /// Descriptors that connections may not use: for the store, logs and control.
    package static let reservedDescriptors = 32
    /// The most connections that ask for counts at once. They use descriptors of the reserve, so that a full server can still be looked into.
    package static let maxScrapers = 8
    /// How long listeners go on at the beginning of a stop, for connections that the kernel holds already.
    package static let lastAccept: Duration = .milliseconds(20)
    /// How long the input must have been quiet during a stop before "everything that has arrived" is answered.
    package static let drainQuiet: Duration = .milliseconds(150)

    /// The defaults.
    package init() {}
}
