/// A value of the data model: what a variable holds, what comes with an event.
package enum Datum: Sendable, Hashable {
    /// No value.
    case none
    /// A string.
    case text(String)
    /// A number of XPath: a double, not-a-number and the infinities included.
    case number(Double)
    /// A truth value.
    case boolean(Bool)
    /// XML: one or more nodes as text that parses again inside any element.
    case tree(String)
    /// Named values, as `param` and `namelist` give them, in document order.
    case entries([Entry])

    /// One named value.
    package struct Entry: Sendable, Hashable, Codable {
        /// The name.
        package var key: String
        /// The value.
        package var value: Datum

        /// Names a value.
        package init(_ key: String, _ value: Datum) {
            self.key = key
            self.value = value
        }
    }
}
