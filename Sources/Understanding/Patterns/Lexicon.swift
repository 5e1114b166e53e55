/// Everything that is looked up in a message, compiled into one automaton: concepts, patterns' phrases, acts, triggers.
///
/// Entries that name concepts stand on a higher level than those concepts; a message is read once for
/// each level, lowest first, and a concept found on one level is a symbol on the next.
struct Lexicon: Sendable {
    /// What a found phrase stands for.
    enum Item: Sendable, Hashable {
        /// Index into the script's concepts.
        case concept(Int)
        /// A leaf of a pattern: index into the patterns' phrases.
        case leaf(Int)
        /// Index into the script's acts.
        case act(Int)
        /// A word that shapes scopes.
        case trigger(Trigger)
    }

    /// Where an item was found.
    struct Match: Sendable, Hashable {
        /// The item's number.
        var item: Int32
        /// Its tokens.
        var tokens: Range<Int>
    }

    /// Words, prefixes and number ranges as symbols.
    var vocabulary = Vocabulary()
    /// Every wording.
    var wordings = Automaton()
    /// What each output stands for.
    var items: [Item] = []
    /// The symbol of each item that other entries may name; -1 for the rest.
    var symbols: [Int32] = []
    /// The symbol of a field's name, which depends on the question.
    var fieldSymbol: Int32 = -1
    /// The symbol that any word has.
    var anyWordSymbol: Int32 = -1
}
