/// Who publishes a calendar: RFC 5546 (3.2.1) wants an organizer on each event.
package struct CalendarOrganizer: Sendable, Hashable {
    private let name: String?
    private let email: String?

    /// An organizer by what is known of it.
    package init(name: String? = nil, email: String? = nil) {
        self.name = name
        self.email = email
    }

    /// The property's line. Without an e-mail address there is nobody to write to, which calendars know as `invalid:nomail`.
    var line: String {
        let address = email.flatMap { Self.isPlain($0) ? "mailto:" + $0 : nil } ?? "invalid:nomail"
        guard let name, !name.isEmpty else { return "ORGANIZER:\(address)" }
        // A parameter's value has no way to hold its own quotation mark.
        return "ORGANIZER;CN=\"\(Harmless.line(name).replacing("\"", with: "'"))\":\(address)"
    }

    /// One `@`, and nothing that an address in a URI would have to escape.
    private static func isPlain(_ email: String) -> Bool {
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        let signs = Set(".-_+".utf8)
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.utf8.allSatisfy { byte in
                        signs.contains(byte) || (0x30...0x39).contains(byte)
                            || (0x41...0x5A).contains(byte & 0xDF)
                    }
            }
    }
}
