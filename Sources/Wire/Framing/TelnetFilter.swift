/// Takes the telnet negotiation (RFC 854) out of a byte stream, wherever the reads happen to split it.
///
/// Old telnet programs open with `IAC DO …` before the visitor has typed anything. The byte 0xFF never occurs in
/// UTF-8, so nothing that a visitor can mean is lost.
package struct TelnetFilter: Sendable {
    /// A subnegotiation that has not ended after so many bytes is taken for something else.
    package static let longestSubnegotiation = 512

    private enum State: Sendable {
        case data
        /// After IAC.
        case command
        /// After IAC and one of WILL, WONT, DO or DONT: one byte of option follows.
        case option(UInt8)
        /// Inside IAC SB … IAC SE, with the count of bytes so far.
        case subnegotiation(Int)
        /// Inside the one subnegotiation whose bytes may well be a line feed.
        case windowSize(Int)
        /// After an IAC inside a subnegotiation.
        case subnegotiationCommand(Int)
    }

    private enum Code {
        static let interpretAsCommand: UInt8 = 255
        static let subnegotiation: UInt8 = 250
        static let subnegotiationEnd: UInt8 = 240
        static let options: ClosedRange<UInt8> = 251...254
        static let windowSize: UInt8 = 31
    }

    private var state: State = .data

    /// A filter at the beginning of a stream.
    package init() {}

    /// The stream stops in the middle of a negotiation.
    package var isInside: Bool {
        if case .data = state { false } else { true }
    }

    /// Appends what is data in `bytes` to `output`.
    package mutating func filter(_ bytes: some Collection<UInt8>, into output: inout [UInt8]) {
        if case .data = state, !bytes.contains(Code.interpretAsCommand) {
            output.append(contentsOf: bytes)
        } else {
            for byte in bytes { take(byte, into: &output) }
        }
    }

    private mutating func take(_ byte: UInt8, into output: inout [UInt8]) {
        switch state {
        case .data:
            if byte == Code.interpretAsCommand { state = .command } else { output.append(byte) }
        case .command:
            takeCommand(byte, into: &output)
        case .option(let command):
            state = .data
            if byte == Byte.lineFeed { giveBack(command, byte, into: &output) }
        case .subnegotiation(let count):
            takeInside(byte, count: count, into: &output)
        case .windowSize(let count):
            state =
                byte == Code.interpretAsCommand
                ? .subnegotiationCommand(count) : count < 4 ? .windowSize(count + 1) : bounded(count + 1)
        case .subnegotiationCommand(let count):
            state = byte == Code.subnegotiationEnd ? .data : bounded(count + 1)
        }
    }

    private mutating func takeCommand(_ byte: UInt8, into output: inout [UInt8]) {
        switch byte {
        case Code.options:
            state = .option(byte)
        case Code.subnegotiation:
            state = .subnegotiation(0)
        case Code.interpretAsCommand:
            // An escaped 0xFF: data, and as such broken UTF-8.
            output.append(byte)
            state = .data
        case Code.subnegotiationEnd...:
            state = .data
        default:
            state = .data
            giveBack(byte, into: &output)
        }
    }

    private mutating func takeInside(_ byte: UInt8, count: Int, into output: inout [UInt8]) {
        switch byte {
        case Byte.lineFeed:
            state = .data
            giveBack(Code.subnegotiation, byte, into: &output)
        case Code.interpretAsCommand: state = .subnegotiationCommand(count)
        case Code.windowSize where count == 0: state = .windowSize(0)
        default: state = bounded(count + 1)
        }
    }

    /// No telnet at all, more likely Latin-1: no option in use is a line feed. Left as it is, the line is found to be broken UTF-8.
    private func giveBack(_ bytes: UInt8..., into output: inout [UInt8]) {
        output.append(Code.interpretAsCommand)
        output.append(contentsOf: bytes)
    }

    private func bounded(_ count: Int) -> State {
        count < Self.longestSubnegotiation ? .subnegotiation(count) : .data
    }
}
