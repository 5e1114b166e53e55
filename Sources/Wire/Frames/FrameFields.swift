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
        /// Any text.
        case any = "text"

        func allows(_ text: String) -> Bool {
            switch self {
            case .session: SessionToken.isValid(text)
            case .id:
                (1...RelayFrame.longestID).contains(text.utf8.count)
                    && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
            case .name: (1...RelayFrame.longestName).contains(text.utf8.count)
            case .any: true
            }
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
