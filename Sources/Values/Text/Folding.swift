/// What one typed character stands for, once the ways of typing it are made one.
enum Folding {
    /// A part of a word, in lower case.
    case letter(String)
    /// A decimal digit of any script, as ASCII.
    case digit(UInt8)
    /// A visible sign, straightened.
    case mark(Unicode.Scalar)
    /// White space.
    case space
    /// A line end.
    case lineEnd
    /// Nothing that is seen: joiners, direction marks, control characters.
    case nothing

    /// Folds one character.
    init(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            self = Self.ascii(UInt8(truncatingIfNeeded: scalar.value), scalar)
        } else {
            self = Self.straightened[scalar].map(Folding.mark) ?? Self.other(scalar)
        }
    }

    private static func ascii(_ byte: UInt8, _ scalar: Unicode.Scalar) -> Folding {
        switch byte {
        case 0x61...0x7A: .letter(String(Character(scalar)))
        case 0x41...0x5A: .letter(String(Character(Unicode.Scalar(byte + 32))))
        case 0x30...0x39: .digit(byte)
        case 0x0A: .lineEnd
        case 0x20, 0x09, 0x0D, 0x0B, 0x0C: .space
        case 0x00...0x1F, 0x7F: .nothing
        default: .mark(scalar)
        }
    }

    private static func other(_ scalar: Unicode.Scalar) -> Folding {
        // Full-width forms of ASCII lie at a fixed distance from it.
        if (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0) {
            return Folding(narrow)
        }
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint { return .nothing }
        switch properties.generalCategory {
        case .decimalNumber:
            return .digit(0x30 + UInt8(properties.numericValue ?? 0))
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            return .letter(properties.lowercaseMapping)
        case .nonspacingMark, .spacingMark, .enclosingMark:
            return .letter(String(Character(scalar)))
        case .lineSeparator, .paragraphSeparator:
            return .lineEnd
        case .spaceSeparator:
            return .space
        case .format, .control, .surrogate, .unassigned:
            return .nothing
        default:
            return .mark(scalar)
        }
    }

    private static let straightened: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{2018}": "'", "\u{2019}": "'", "\u{02BC}": "'", "\u{2032}": "'", "\u{00B4}": "'",
        "\u{201C}": "\"", "\u{201D}": "\"", "\u{2033}": "\"",
        "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
        "\u{2015}": "-", "\u{2212}": "-", "\u{00B7}": ".", "\u{2024}": ".", "\u{3002}": ".",
        "\u{3001}": ",", "\u{2026}": ".", "\u{2044}": "/", "\u{FE60}": "&",
    ]
}
