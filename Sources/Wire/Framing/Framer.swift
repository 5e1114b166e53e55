/// Cuts a byte stream into lines: LF ends a line, one CR before it is dropped, every line has a limit.
///
/// ```
///   bytes  h i CR LF h o LF x x x x x x x x x x x LF o k LF
///   limit 4          │      │                        │
///   lines  "hi"      "ho"   overlong (tail dropped)  "ok"
/// ```
///
/// A line over the limit is reported once, as soon as that is certain; its tail is dropped up to the LF and never read as lines of its own.
/// Work is linear in the bytes received, however they are split; at most the bytes of one read and one line are held.
package struct Framer: Sendable {
    /// What the stream held next.
    package enum Piece: Sendable, Hashable {
        /// A whole line without its end.
        case line([UInt8])
        /// A line longer than the limit; the rest of it will be dropped.
        case overlong
    }

    /// The most bytes of a line, its end not counted.
    package let limit: Int

    private var telnet: TelnetFilter?
    private var buffer: [UInt8] = []
    /// Where the next line begins in `buffer`.
    private var start = 0
    /// Where the search for its LF goes on.
    private var scanned = 0
    /// How many LF are in `buffer` after `start`.
    private var pendingEnds = 0
    private var isDiscarding = false
    private var tailIsOpen = false

    /// How many bytes of the overlong line at hand were dropped so far; zero outside of one.
    package private(set) var discarded = 0

    /// A framer at the beginning of a stream.
    ///
    /// - Parameters:
    ///   - limit: the most bytes of a line, its end not counted.
    ///   - stripsTelnet: takes telnet negotiation out of the stream; for text, not for JSON.
    package init(limit: Int, stripsTelnet: Bool) {
        self.limit = limit
        telnet = stripsTelnet ? TelnetFilter() : nil
    }

    /// A complete line, or the news of an overlong one, can be had at once.
    package var hasPiece: Bool {
        pendingEnds > 0 || isCertainlyOverlong
    }

    /// The stream stops inside a line: bytes have come and their line end has not.
    package var isInsideLine: Bool {
        tailIsOpen || telnet?.isInside == true
    }

    /// Bytes that are held and not yet handed out.
    package var heldBytes: Int { buffer.count - start }

    /// Takes bytes in as they come.
    ///
    /// - Returns: whether a new line began with these bytes and is still open: the moment from which its deadline counts.
    @discardableResult
    package mutating func append(_ bytes: some Collection<UInt8>) -> Bool {
        let wasInside = isInsideLine
        let before = buffer.count
        if telnet == nil {
            buffer.append(contentsOf: bytes)
        } else {
            telnet?.filter(bytes, into: &buffer)
        }
        var ends = 0
        for index in before..<buffer.count where buffer[index] == Byte.lineFeed { ends += 1 }
        pendingEnds += ends
        if ends > 0 {
            tailIsOpen = !endsWithLineEnd
        } else if buffer.count > before {
            tailIsOpen = true
        }
        if isDiscarding { skipTail() }
        return isInsideLine && (ends > 0 || !wasInside)
    }

    /// The next line, or nil where more bytes are needed.
    package mutating func next() -> Piece? {
        while scanned < buffer.count, buffer[scanned] != Byte.lineFeed { scanned += 1 }
        guard scanned < buffer.count else { return overlongWithoutEnd() }
        let line = takeLine()
        return line.count > limit ? .overlong : .line(line)
    }

    /// Ends the stream.
    ///
    /// - Returns: whether a last line stands there without its end. It is not run: nobody knows what is missing.
    package mutating func finish() -> Bool {
        defer { reset() }
        return !isDiscarding && buffer.count > start
    }

    // MARK: - Parts

    private var endsWithLineEnd: Bool { buffer.last == Byte.lineFeed }

    private var isCertainlyOverlong: Bool {
        !isDiscarding && pendingEnds == 0 && exceeds(buffer.count - start, last: buffer.last)
    }

    /// One more byte than the limit is still fine if it is the CR of a line end.
    private func exceeds(_ count: Int, last: UInt8?) -> Bool {
        count > limit + 1 || (count == limit + 1 && last != Byte.carriageReturn)
    }

    private mutating func takeLine() -> [UInt8] {
        var end = scanned
        if end > start, buffer[end - 1] == Byte.carriageReturn { end -= 1 }
        let line = Array(buffer[start..<end])
        scanned += 1
        start = scanned
        pendingEnds -= 1
        compact()
        return line
    }

    private mutating func overlongWithoutEnd() -> Piece? {
        guard isCertainlyOverlong else { return nil }
        isDiscarding = true
        discarded = buffer.count - start
        dropBuffer()
        return .overlong
    }

    /// Drops bytes up to the end of the overlong line.
    private mutating func skipTail() {
        guard let end = buffer[start...].firstIndex(of: Byte.lineFeed) else {
            discarded += buffer.count - start
            return dropBuffer()
        }
        start = end + 1
        scanned = start
        pendingEnds -= 1
        isDiscarding = false
        discarded = 0
        compact()
    }

    private mutating func dropBuffer() {
        buffer.removeAll(keepingCapacity: buffer.capacity <= 4 * limit)
        start = 0
        scanned = 0
    }

    /// Moves what is left to the front, seldom enough that every byte is moved at most once on average.
    private mutating func compact() {
        if start == buffer.count {
            // An idle connection holds no buffer at all.
            buffer = []
        } else if start >= buffer.count / 2 {
            buffer.removeFirst(start)
        } else {
            return
        }
        scanned -= start
        start = 0
    }

    private mutating func reset() {
        buffer = []
        (start, scanned, pendingEnds, discarded) = (0, 0, 0, 0)
        isDiscarding = false
        tailIsOpen = false
        if telnet != nil { telnet = TelnetFilter() }
    }
}

/// The bytes that framing looks at.
enum Byte {
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
}
