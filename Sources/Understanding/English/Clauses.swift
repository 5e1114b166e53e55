extension String {
    /// The clauses of a text, each with its place in the text's UTF-8 bytes: what stands between marks, "and" and "but".
    package var clauses: [(words: String, span: Range<Int>)] {
        var clauses: [(words: String, span: Range<Int>)] = []
        var words: [Substring] = []
        func close() {
            guard let first = words.first, let last = words.last else { return }
            let start = utf8.distance(from: startIndex, to: first.startIndex)
            let end = utf8.distance(from: startIndex, to: last.endIndex)
            clauses.append((words.joined(separator: " "), start..<end))
            words = []
        }
        for word in split(whereSeparator: \.isWhitespace) {
            if Self.joining.contains(word.lowercased()) {
                close()
                continue
            }
            words.append(word)
            if word.last.map({ ",.;:!?".contains($0) }) == true { close() }
        }
        close()
        return clauses
    }

    /// The sentences of a text with their marks.
    package var sentences: [String] {
        var sentences: [String] = []
        var current: [Substring] = []
        for word in split(whereSeparator: \.isWhitespace) {
            current.append(word)
            guard word.last.map({ ".!?".contains($0) }) == true else { continue }
            sentences.append(current.joined(separator: " "))
            current = []
        }
        return current.isEmpty ? sentences : sentences + [current.joined(separator: " ")]
    }

    /// The words of a text without their marks, each with its place in the text's UTF-8 bytes; marks alone are none.
    package var typedWords: [(word: String, span: Range<Int>)] {
        split(whereSeparator: \.isWhitespace).compactMap { piece in
            let word = piece.filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "-" }
            guard word.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
            let start = utf8.distance(from: startIndex, to: piece.startIndex)
            return (word, start..<start + piece.utf8.count)
        }
    }

    private static var joining: Set<String> { ["and", "but"] }
}
