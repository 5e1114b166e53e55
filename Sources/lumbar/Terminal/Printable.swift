/// Text that a terminal shows instead of obeying.
enum Printable {
    /// Makes control signs visible and leaves out what turns or hides text. Newlines stay.
    static func text(_ text: some StringProtocol) -> String {
        guard text.unicodeScalars.contains(where: { isUnsafe($0) }) else { return String(text) }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !isUnsafe(scalar) {
                shown.append(scalar)
            } else if let picture = picture(of: scalar) {
                shown.append(picture)
            }
        }
        return String(shown)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        // C0, DEL and C1; separators that some terminals take for a new line.
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
        // Zero width, but for the joiner, which emoji need; directions; tags.
        case 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xE0000...0xE007F: true
        default: false
        }
    }

    /// Unicode has a picture of each control sign; nil for what is left out.
    private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x09: " "
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0: "\u{FFFD}"
        case 0x2028, 0x2029: " "
        default: nil
        }
    }
}
