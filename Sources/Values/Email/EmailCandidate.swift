/// A piece of text that may be an e-mail address, put into its usual spelling.
struct EmailCandidate: Sendable, Hashable {
    /// The address as it would be typed, the domain in lower case.
    var address: String
    /// The tokens it was read from.
    var tokens: Range<Int>
    /// A sign had to be guessed: a comma for a dot, a missing "@".
    var isRepaired = false
    /// Where it begins cannot be told: "dana reyes at gmail dot com".
    var isUnclear = false
}
