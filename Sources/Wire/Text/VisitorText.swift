/// What a visitor typed, made harmless: the one gate through which visitors' text comes in.
///
/// The same text is shown again later, in a reply, a list of requests, a log of an operator's terminal. So what steers
/// terminals, reorders or hides text goes out here, and nothing in it ends a line.
///
/// | in the bytes | becomes |
/// | --- | --- |
/// | broken UTF-8 | nothing: the text is refused |
/// | NUL, C0 and C1 controls, DEL, BS | nothing |
/// | CSI, OSC, DCS, PM, APC, SOS and two-byte escapes | nothing, with their parameters, where they end |
/// | TAB, CR, LF, VT, FF, NEL, LS, PS | a space |
/// | bidirectional controls, zero widths, tags, noncharacters | nothing; a joiner stays between emoji |
/// | more than ``longestPile`` marks on one letter | the first ones |
package struct VisitorText: Sendable, Hashable {
    /// So many combining marks may stand on one letter.
    package static let longestPile = 8

    /// The harmless text.
    package let text: String
    /// Something was taken out or replaced.
    package let wasChanged: Bool

    /// Reads a line's bytes.
    ///
    /// - Returns: nil where the bytes are not UTF-8.
    package init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        self.init(text)
    }

    /// Makes a text harmless. The cost is linear.
    package init(_ text: String) {
        guard !text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            self.text = text
            wasChanged = false
            return
        }
        var cleaner = Cleaner()
        for scalar in text.unicodeScalars { cleaner.take(scalar) }
        cleaner.finish()
        self.text = String(cleaner.output)
        wasChanged = !self.text.utf8.elementsEqual(text.utf8)
    }
}

/// One pass over the scalars of a text.
private struct Cleaner {
    var output = String.UnicodeScalarView()
    private var escape = EscapeSequence()
    private var marks = 0
    private var last: Unicode.Scalar?
    private var heldJoiner = false

    mutating func take(_ scalar: Unicode.Scalar) {
        switch escape.take(scalar) {
        case .text: clean(scalar)
        case .swallowed: break
        case .givenBack(let scalars): scalars.forEach { clean($0) }
        }
    }

    mutating func finish() {
        escape.finish().forEach { clean($0) }
    }

    private mutating func clean(_ scalar: Unicode.Scalar) {
        switch InvisibleScalars.fate(of: scalar) {
        case .keep: keep(scalar)
        case .space: keep(" ")
        case .joiner: heldJoiner = last.map(InvisibleScalars.isPictorial) ?? false
        case .drop: heldJoiner = false
        }
    }

    private mutating func keep(_ scalar: Unicode.Scalar) {
        if InvisibleScalars.isMark(scalar) {
            marks += 1
            if marks > VisitorText.longestPile { return }
        } else {
            marks = 0
        }
        if heldJoiner, InvisibleScalars.isPictorial(scalar) { output.append("\u{200D}") }
        heldJoiner = false
        output.append(scalar)
        last = scalar
    }
}
