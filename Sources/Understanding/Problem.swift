/// A mistake in what a script teaches: a phrase that cannot be read, a concept that does not exist.
package struct Problem: Sendable, Hashable {
    /// Whose phrase it is: a topic's or an act's event, a flag's or a concept's name.
    package var owner: String
    /// The phrase as written; empty where the mistake is not in a phrase.
    package var phrase: String
    /// What is wrong, and what to write instead.
    package var message: String

    /// Describes a mistake.
    package init(owner: String, phrase: String, message: String) {
        self.owner = owner
        self.phrase = phrase
        self.message = message
    }
}
