/// Text on its way out to a person: what could steer a terminal or hide is made visible.
///
/// Visitors' text is cleaned on the way in (``VisitorText``); this is the second fence, for texts of any origin: replies, lists,
/// logs.
package enum Printable {
    /// The text as one line that can be shown anywhere.
    ///
    /// Line ends of any kind and tabs become spaces, other controls their pictures (`␛`), what is invisible its code (`⟨202E⟩`).
    package static func line(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return text }
        var output = ""
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            append(scalar, after: last, to: &output)
            last = scalar
        }
        return output
    }

    /// The text as lines: split at LF or CR LF, each of them ``line(_:)``.
    package static func lines(_ text: String) -> [String] {
        text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { piece in
            line(String(Substring(piece.last == 0x0D ? piece.dropLast() : piece)))
        }
    }

    private static func append(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?, to output: inout String)
    {
        switch InvisibleScalars.fate(of: scalar) {
        case .keep: output.unicodeScalars.append(scalar)
        case .space: output.append(" ")
        case .joiner where last.map(InvisibleScalars.isPictorial) ?? false:
            output.unicodeScalars.append(scalar)
        case .joiner, .drop: output.append(picture(of: scalar))
        }
    }

    private static func picture(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x00...0x1F: String(Unicode.Scalar(0x2400 + scalar.value) ?? " ")
        case 0x7F: "\u{2421}"
        default: "\u{27E8}" + String(scalar.value, radix: 16, uppercase: true) + "\u{27E9}"
        }
    }
}
