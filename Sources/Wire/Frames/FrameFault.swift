/// What is wrong with a frame, or with the moment at which it came.
package struct FrameFault: Error, Sendable, Hashable {
    /// The codes that relays tell apart.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        /// No JSON object, or JSON that is not let through.
        case badJSON = "bad-json"
        /// A frame over the limit.
        case tooLong = "too-long"
        /// Objects and lists inside each other, deeper than allowed.
        case tooDeep = "too-deep"
        /// A name twice in one object.
        case duplicateKey = "duplicate-key"
        /// A type that does not exist.
        case unknownType = "unknown-type"
        /// A field that has to be there is not.
        case missingField = "missing-field"
        /// A field that cannot be used.
        case badField = "bad-field"
        /// No token, or the wrong one.
        case unauthorized
        /// A session that speaks too fast.
        case rateLimited = "rate-limited"
        /// Too many sessions on this connection.
        case sessionLimit = "session-limit"
        /// No answer can be given at the moment.
        case unavailable
        /// The server is about to stop.
        case draining

        /// The frame could not be read at all: too many of these in a row end a connection.
        package var isBroken: Bool {
            switch self {
            case .badJSON, .tooLong, .tooDeep, .duplicateKey: true
            default: false
            }
        }
    }

    /// The code.
    package let code: Code
    /// What is wrong, for the author of the relay; names fields, quotes nothing.
    package let message: String
    /// The session, where it is known.
    package var session: String?
    /// The id of the message, where it is known.
    package var re: String?
    /// When to try again.
    package var retryAfter: Duration?

    /// Says what is wrong.
    package init(_ code: Code, _ message: String, session: String? = nil, re: String? = nil) {
        self.code = code
        self.message = message
        self.session = session
        self.re = re
    }

    /// Says what the scanner found.
    init(_ fault: JSONScanner.Fault) {
        switch fault {
        case .malformed: self.init(.badJSON, "the frame is not strict JSON in UTF-8")
        case .tooDeep: self.init(.tooDeep, "the frame is nested more than 16 deep")
        case .duplicateKey: self.init(.duplicateKey, "the frame has a member twice in one object")
        }
    }
}
