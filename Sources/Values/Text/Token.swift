/// A piece of a normalised text that knows where it was typed.
struct Token: Sendable, Hashable {
    /// What a token is made of.
    enum Kind: Sendable, Hashable {
        /// Letters, with apostrophes inside.
        case word
        /// Decimal digits.
        case number
        /// Any other visible character, alone.
        case mark
        /// A line end.
        case lineEnd
    }

    /// What it is made of.
    let kind: Kind
    /// The normalised text: lower case, ASCII digits, straight quotes and dashes.
    let text: String
    /// Where it stands, as offsets in the UTF-8 bytes of the text as typed.
    let span: Range<Int>
    /// Nothing stands between it and the token before.
    let isGlued: Bool
    /// It was typed with a capital at its start.
    let isCapitalised: Bool
    /// Every letter of it was typed as a capital.
    let isUpper: Bool

    /// The number that its digits write; nil for words, and for more than nine digits.
    var number: Int? {
        kind == .number && text.utf8.count <= 9 ? Int(text) : nil
    }
}
