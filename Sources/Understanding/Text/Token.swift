/// One word, number or sign of a message, in normalised form.
struct Token: Sendable, Hashable {
    /// What it is.
    enum Kind: UInt8, Sendable {
        /// A word: letters, also an emoji.
        case word
        /// Digits, with a decimal point perhaps.
        case number
        /// A comma, dash, colon, bracket or a row of dots: a pause inside a sentence.
        case pause
        /// A full stop, exclamation mark, semicolon or line end.
        case stop
        /// A question mark.
        case question
    }

    /// What it is.
    var kind: Kind
    /// Lower case, contractions and chat words written out, spelling corrected.
    var text: String
    /// Where it stands, in the message's UTF-8 bytes; several tokens may share the span of a contraction.
    var span: Range<Int>

    /// Whether it ends a sentence.
    var endsSentence: Bool { kind == .stop || kind == .question }
    /// Whether it is a word or a number.
    var isWord: Bool { kind == .word || kind == .number }
}
