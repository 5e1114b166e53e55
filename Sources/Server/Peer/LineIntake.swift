package import Wire

/// Lines on their way in: framing, the deadline of a line, and the count of broken ones.
package struct LineIntake: Sendable {
    private var framer: Framer
    private let deadline: Duration
    private let maxMalformed: Int
    private var deadlineAt: Duration?
    private var malformed = 0

    /// When bytes came last.
    package private(set) var lastBytes: Duration = .zero
    /// The peer sends nothing more.
    package private(set) var hasEnded = false

    /// Waits for the first line.
    package init(limit: Int, stripsTelnet: Bool, limits: ServiceLimits) {
        framer = Framer(limit: limit, stripsTelnet: stripsTelnet)
        deadline = limits.lineDeadline
        maxMalformed = limits.maxMalformed
    }

    /// A line is there.
    package var hasPiece: Bool { framer.hasPiece }
    /// The line at hand has no end, whatever is thrown away of it.
    package var isEndless: Bool { framer.discarded > ServiceLimits.maxDiscarded }
    /// So many lines in a row were broken that the connection ends.
    package var isHopeless: Bool { maxMalformed > 0 && malformed >= maxMalformed }

    /// Takes bytes in.
    package mutating func receive(_ bytes: some Collection<UInt8>, at now: Duration) {
        lastBytes = now
        let begins = framer.append(bytes)
        if begins {
            deadlineAt = now + deadline
        } else if !framer.isInsideLine {
            deadlineAt = nil
        }
    }

    /// The peer sends nothing more.
    ///
    /// Complete lines stay; ``takeOpenEnd()`` tells of an open one when they are done.
    package mutating func end() {
        hasEnded = true
        deadlineAt = nil
    }

    /// The next line.
    package mutating func next() -> Framer.Piece? { framer.next() }

    /// Forgets the open last line, after the end of the input.
    ///
    /// - Returns: whether there was one. It is not run: nobody knows what is missing.
    package mutating func takeOpenEnd() -> Bool { framer.finish() }

    /// Takes note of whether the last line could be read.
    package mutating func count(isBroken: Bool) {
        malformed = isBroken ? malformed + 1 : 0
    }

    /// Whether the open line has taken too long.
    ///
    /// - Parameters:
    ///   - now: the time.
    ///   - isReading: while the server itself does not read, the peer cannot go on, and its time does not count.
    /// - Returns: whether its deadline is over.
    package mutating func isLate(at now: Duration, isReading: Bool) -> Bool {
        guard let at = deadlineAt, now >= at else { return false }
        guard isReading else {
            deadlineAt = now + deadline
            return false
        }
        return true
    }
}
