/// Makes a visitor's words harmless to a terminal, a file and their reader.
///
/// Control characters become their Unicode pictures, so that an escape sequence is seen and not obeyed. What reorders or hides text is
/// written out as its number.
package enum Harmless {
    /// The text on one line.
    package static func line(_ text: String) -> String {
        var harmless = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isUnsafe(scalar) {
                harmless.append(contentsOf: visible(scalar).unicodeScalars)
            } else {
                harmless.append(scalar)
            }
        }
        return String(harmless)
    }

    /// JSON in which unsafe characters are escaped; they can stand in its strings only.
    package static func json(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: { isUnsafe($0) && $0 != "\n" }) else { return json }
        var harmless = ""
        for scalar in json.unicodeScalars {
            if isUnsafe(scalar), scalar != "\n" {
                for unit in String(scalar).utf16 { harmless += "\\u" + hexadecimal(UInt32(unit)) }
            } else {
                harmless.unicodeScalars.append(scalar)
            }
        }
        return harmless
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        // The joiners stay: emoji and several scripts need them.
        case .format: scalar.value != 0x200C && scalar.value != 0x200D
        default: false
        }
    }

    private static func visible(_ scalar: Unicode.Scalar) -> String {
        if scalar == "\n" || scalar == "\t" { return " " }
        if scalar.value == 0x7F { return "\u{2421}" }
        if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) { return String(picture) }
        return "<U+\(hexadecimal(scalar.value))>"
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
