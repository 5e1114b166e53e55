/// An e-mail address, the domain in lower case.
package struct EmailAddress: Sendable, Hashable, Codable {
    /// The address.
    package var address: String

    /// Wraps an address that is known to be well formed.
    package init(address: String) {
        self.address = address
    }
}
