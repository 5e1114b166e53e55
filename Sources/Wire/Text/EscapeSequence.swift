/// Follows the escape sequences of terminals (ECMA-48), so that they go out with their parameters.
///
/// What only looks like a control string, because it never ends, is given back: a warning sign must not be hidden behind one stray byte.
struct EscapeSequence {
    /// What a scalar turned out to be.
    enum Outcome: Equatable {
        /// No part of a sequence.
        case text
        /// A part of a sequence.
        case swallowed
        /// The control string that was followed broke off; these scalars of it are text after all.
        case givenBack([Unicode.Scalar])
    }

    private enum State {
        case outside
        /// After ESC.
        case escape
        /// After CSI, up to its final byte.
        case control
        /// After OSC, DCS, PM, APC or SOS, up to BEL or ST.
        case string
        /// After an ESC inside a string: `\` ends it.
        case stringEscape
    }

    private var state: State = .outside
    private var string: [Unicode.Scalar] = []

    /// Takes the next scalar.
    mutating func take(_ scalar: Unicode.Scalar) -> Outcome {
        switch state {
        case .outside: begins(scalar)
        case .escape: afterEscape(scalar)
        case .control: insideControl(scalar)
        case .string: insideString(scalar)
        case .stringEscape: afterStringEscape(scalar)
        }
    }

    /// Ends the text.
    ///
    /// - Returns: the scalars of a control string that never ended.
    mutating func finish() -> [Unicode.Scalar] {
        defer { self = EscapeSequence() }
        return string
    }

    private mutating func begins(_ scalar: Unicode.Scalar) -> Outcome {
        switch scalar.value {
        case 0x1B: state = .escape
        case 0x9B: state = .control
        case 0x90, 0x98, 0x9D...0x9F: state = .string
        default: return .text
        }
        return .swallowed
    }

    private mutating func afterEscape(_ scalar: Unicode.Scalar) -> Outcome {
        switch scalar.value {
        case 0x5B: state = .control
        case 0x50, 0x58, 0x5D...0x5F: state = .string
        case 0x1B, 0x20...0x2F: state = .escape
        case 0x30...0x7E: state = .outside
        default: return leave(scalar)
        }
        return .swallowed
    }

    private mutating func insideControl(_ scalar: Unicode.Scalar) -> Outcome {
        switch scalar.value {
        case 0x20...0x3F: return .swallowed
        case 0x40...0x7E:
            state = .outside
            return .swallowed
        default: return leave(scalar)
        }
    }

    private mutating func insideString(_ scalar: Unicode.Scalar) -> Outcome {
        switch scalar.value {
        case 0x07, 0x9C: endString()
        case 0x1B: state = .stringEscape
        default: string.append(scalar)
        }
        return .swallowed
    }

    private mutating func afterStringEscape(_ scalar: Unicode.Scalar) -> Outcome {
        guard scalar.value != 0x5C else {
            endString()
            return .swallowed
        }
        let broken = string
        string = []
        state = .escape
        let outcome = afterEscape(scalar)
        return .givenBack(outcome == .text ? broken + [scalar] : broken)
    }

    private mutating func endString() {
        state = .outside
        string = []
    }

    /// The sequence is broken off; the scalar may begin another one.
    private mutating func leave(_ scalar: Unicode.Scalar) -> Outcome {
        state = .outside
        return begins(scalar)
    }
}
