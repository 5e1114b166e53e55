package import Foundation

/// An answer that was given to a message with an id, kept so that the same id gets the same answer.
///
/// The answer is held in the form in which it is stored: it is written once and copied many times.
package struct Remembered: Sendable, Hashable, Codable {
    /// How many a session keeps; older ones are forgotten.
    package static let limit = 32

    /// The message's id, compared as bytes.
    package let id: String
    /// The stored form of the answer.
    package let form: Data

    /// Takes over what a store kept.
    package init(id: String, form: Data) {
        self.id = id
        self.form = form
    }

    /// Remembers an answer.
    package init(id: String, answer: Answer) throws(StoreFailure) {
        do {
            self.init(id: id, form: try JSONEncoder().encode(StoredAnswer(answer)))
        } catch {
            throw .broken("an answer cannot be written")
        }
    }

    /// The answer; nil where a later version wrote it in a form that this one cannot read.
    package var answer: Answer? {
        (try? JSONDecoder().decode(StoredAnswer.self, from: form))?.answer
    }

    /// Whether this is the answer to the message of an id.
    package func answers(_ other: String) -> Bool {
        id.utf8.elementsEqual(other.utf8)
    }
}
