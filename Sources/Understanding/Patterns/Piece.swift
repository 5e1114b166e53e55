/// One place of a phrase: what a token, or a concept's words, must be to stand there.
enum Piece: Sendable, Hashable {
    /// This word.
    case word(String)
    /// Any word that begins so.
    case prefix(String)
    /// A number from one bound to the other.
    case number(Double, Double)
    /// Any entry of a concept.
    case concept(String)
}
