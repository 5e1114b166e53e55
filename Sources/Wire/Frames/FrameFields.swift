/// The fields of a frame, read by rules; what breaks one is named by its field and never by its value.
struct FrameFields {
    /// What a text has to look like.
    enum Rule: String {
        /// A session's name, or a relay's.
        case session = "1 to 128 of A-Z a-z 0-9 . _ ~ -"
        /// A message's id.
        case id = "1 to 128 visible ASCII characters"
        /// The name of something.
        case name = "1 to 256 bytes of text"
        /// A language.
        case locale = "a language tag such as en-US"
        /// A time zone.
        case timezone = "a time zone's name such as America/New_York"
        /// Any text.
        case any = "text"

        func allows(_ text: String) -> Bool {
            switch self {
            case .session: SessionToken.isValid(text)
            case .id:
                (1...RelayFrame.longestID).contains(text.utf8.count)
                    && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
            case .name: (1...RelayFrame.longestName).contains(text.utf8.count)
            case .locale: Self.isTag(text)
            case .timezone: Self.isZone(text)
            case .any: true
            }
        }

        /// BCP 47 in outline: subtags of 1 to 8 letters and digits; the underscore of other systems is taken, too.
        private static func isTag(_ text: String) -> Bool {
            let subtags = text.utf8.split(omittingEmptySubsequences: false) {
                $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
            }
            return text.utf8.count <= 64 && subtags[0].allSatisfy(isLetter)
                && subtags.allSatisfy {
                    (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) }
                }
        }

        /// The form of the names in the time zone database, whatever the version of it that is installed here.
        private static func isZone(_ text: String) -> Bool {
            let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            return text.utf8.count <= 64
                && parts.allSatisfy { part in
                    part.first.map(isLetter) == true
                        && part.allSatisfy { isLetter($0) || isDigit($0) || "_+-".utf8.contains($0) }
                }
        }

        private static func isLetter(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }

        private static func isDigit(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }

    private let object: JSONValue

    init(_ object: JSONValue) {
        self.object = object
    }

    func required(_ name: String, rule: Rule) throws(FrameFault) -> String {
        guard let value = object[name: name] else { throw fault(.missingField, "\"\(name)\" is missing") }
        return try text(value, name, rule)
    }

    /// A field that may be missing; null counts as missing.
    func optional(_ name: String, rule: Rule) throws(FrameFault) -> String? {
        guard let value = object[name: name], value != .null else { return nil }
        return try text(value, name, rule)
    }

    func flag(_ name: String) throws(FrameFault) -> Bool {
        switch object[name: name] {
        case nil, .null: return false
        case .bool(let value): return value
        default: throw fault(.badField, "\"\(name)\" must be true or false")
        }
    }

    /// A fault that names the frame's session and message, where these can be read.
    func fault(_ code: FrameFault.Code, _ message: String) -> FrameFault {
        FrameFault(code, message, session: readable("session", .session), re: readable("id", .id))
    }

    private func text(_ value: JSONValue, _ name: String, _ rule: Rule) throws(FrameFault) -> String {
        guard case .string(let text) = value, rule.allows(text) else {
            throw fault(.badField, "\"\(name)\" must be \(rule.rawValue)")
        }
        return text
    }

    private func readable(_ name: String, _ rule: Rule) -> String? {
        guard case .string(let text) = object[name: name], rule.allows(text) else { return nil }
        return text
    }
}
