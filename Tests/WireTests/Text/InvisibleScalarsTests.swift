import Testing

@testable import Wire

@Suite("Scalars that hide")
struct InvisibleScalarsTests {
    @Test("No scalar that stays is a control or a format character")
    func keptOnesAreVisible() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), InvisibleScalars.fate(of: scalar) == .keep else {
                continue
            }
            let category = scalar.properties.generalCategory
            let isFormat = category == .control || category == .format || category == .lineSeparator
            // Arabic and Syriac number signs, Egyptian joins: format characters that are seen.
            let isSeen = [
                0x600...0x605, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891, 0x8E2...0x8E2, 0x110BD...0x110CD,
                0x13430...0x1343F,
            ]
            .contains { ($0 as ClosedRange<UInt32>).contains(value) }
            #expect(!isFormat || isSeen, "U+\(String(value, radix: 16))")
        }
    }
}
