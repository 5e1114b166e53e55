/// A run of tokens that may be a telephone number.
struct PhoneCandidate: Sendable, Hashable {
    /// The digits and whether a plus stood before them.
    var number: DialledNumber
    /// The digits of an extension.
    var ext: String?
    /// The tokens it was read from, extension included.
    var tokens: Range<Int>
    /// Digits were written as words.
    var isSpoken: Bool
}
