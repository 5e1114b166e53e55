/// The names that a script's fields have in its own words, found in a line.
enum FieldNames {
    /// Where field names stand.
    static func places(in line: Line, _ asked: Asked) -> [Range<Int>] {
        guard !asked.fieldNames.isEmpty else { return [] }
        return line.tokens.indices.compactMap { match(at: $0, line, asked)?.tokens }
    }

    /// The first field named inside a stretch of tokens, or after it to the line's end.
    static func first(in tokens: Range<Int>, _ line: Line, _ asked: Asked) -> String? {
        for position in tokens {
            if let match = match(at: position, line, asked) { return match.field }
        }
        return nil
    }

    private static func match(at position: Int, _ line: Line, _ asked: Asked) -> (
        field: String, tokens: Range<Int>
    )? {
        guard line.tokens[position].isWord else { return nil }
        for length in [3, 2, 1] where position + length <= line.tokens.count {
            let range = position..<(position + length)
            if let field = asked.fieldNames[line.text(range)] { return (field, range) }
        }
        return nil
    }
}
