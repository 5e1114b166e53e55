/// A person's name as the visitor wants to be called.
package struct PersonName: Sendable, Hashable, Codable {
    /// The whole name.
    package var full: String
    /// The given name, where it can be told.
    package var given: String?
    /// The family name, where it can be told.
    package var family: String?
    /// What to call the person in a sentence.
    package var call: String
    /// The form that is shown, with its case.
    package var display: String

    /// Describes a name.
    package init(full: String, given: String?, family: String?, call: String, display: String) {
        self.full = full
        self.given = given
        self.family = family
        self.call = call
        self.display = display
    }
}
