package import Foundation

/// A line in which nothing was understood, kept for the one who improves the script. Only where the operator asked for it.
///
/// Digits and addresses are blotted out, and only lines outside of fields are noted: what a field asks for is the visitor's own.
package struct Unheard: Sendable, Hashable {
    /// The most characters that are kept of a line.
    package static let longest = 300

    /// The line, with digits as `#` and words with an `@` as `@`.
    package let text: String
    /// The state in which the conversation stood.
    package let state: String
    /// When it was said.
    package let heard: Date

    /// Takes over what a store kept.
    package init(kept text: String, state: String, heard: Date) {
        (self.text, self.state, self.heard) = (text, state, heard)
    }

    /// Notes a visitor's line.
    package init(line: String, state: String, heard: Date) {
        let words = line.prefix(Self.longest).split(separator: " ").map { word in
            word.contains("@") ? "@" : String(word.map { $0.isNumber ? "#" : $0 })
        }
        self.init(kept: words.joined(separator: " "), state: state, heard: heard)
    }
}
