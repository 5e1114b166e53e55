internal import Sessions

/// What stands for a session in the log: a hash with a key that this process drew and nobody else knows.
///
/// Lines of one session can be found together, and nobody who reads them can take the session up, or tell it from its id.
enum SessionMark {
    private static let key = (0..<4).map { _ in UInt64.random(in: .min ... .max) }

    /// Sixteen hexadecimal digits.
    static func mark(of session: SessionKey) -> String {
        var hasher = Hasher()
        hasher.combine(key)
        hasher.combine(session)
        let digits = String(UInt(bitPattern: hasher.finalize()), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
