/// Which Unicode scalars have no business in a line of talk: they steer a terminal, reorder text, or hide in it.
enum InvisibleScalars {
    /// What becomes of a scalar.
    enum Fate {
        /// Stays.
        case keep
        /// Goes without a trace.
        case drop
        /// Becomes a space: it ends a line, or moves the cursor, somewhere.
        case space
        /// Joins emoji; otherwise a hiding place.
        case joiner
    }

    /// What becomes of a scalar outside of escape sequences.
    static func fate(of scalar: Unicode.Scalar) -> Fate {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: .space
        case 0x00...0x1F, 0x7F...0x9F: .drop
        case 0x20...0x7E: .keep
        case 0x200D: .joiner
        case _ where isHidden(scalar.value): .drop
        default: .keep
        }
    }

    /// Bidirectional controls, zero widths, fillers, tags and noncharacters.
    private static func isHidden(_ value: UInt32) -> Bool {
        switch value {
        case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
        case 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: true
        case 0x3164, 0xFDD0...0xFDEF, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
        case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }

    /// A mark that stands on the scalar before it.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// A scalar that a joiner may stand beside.
    static func isPictorial(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value > 0xFF else { return false }
        return scalar.properties.isEmoji || scalar.value == 0xFE0F
    }
}
