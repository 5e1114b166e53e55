/// A mistake of a rehearsal's author: what the format does not know, or a test that could not fail.
package struct TranscriptMistake: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file as the author would type its path.
    package let file: String
    /// The line, counted from 1.
    package let line: Int
    /// What is wrong and what to write instead, one line.
    package let message: String

    /// Says what is wrong at a line.
    package init(file: String, line: Int, _ message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    package var description: String { "\(file):\(line): error: \(message)" }
}

/// Every mistake of a rehearsal at once, in the order of the lines.
package struct TranscriptMistakes: Error, Sendable, Hashable, CustomStringConvertible {
    /// The mistakes; never empty.
    package let all: [TranscriptMistake]

    package var description: String { all.map(\.description).joined(separator: "\n") }
}
