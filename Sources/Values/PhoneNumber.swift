/// A telephone number.
package struct PhoneNumber: Sendable, Hashable, Codable {
    /// The number in E.164 form: `+15185550177`.
    package var e164: String
    /// The extension's digits.
    package var ext: String?
    /// The number as the visitor typed it.
    package var typed: String

    /// Describes a number.
    package init(e164: String, ext: String? = nil, typed: String) {
        self.e164 = e164
        self.ext = ext
        self.typed = typed
    }
}
