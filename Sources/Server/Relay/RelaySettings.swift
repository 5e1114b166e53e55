internal import Wire

/// Who may speak the relay protocol, and what a relay is told of the server.
package struct RelaySettings: Sendable {
    /// The tokens by relay; empty where everybody on this machine may speak.
    package var tokens: [String: [UInt8]]
    /// What the server calls itself.
    package var server: String
    /// The name of the dialogue that it serves.
    package var dialogue: String

    /// Describes the relay side of a server.
    package init(tokens: [String: [UInt8]] = [:], server: String, dialogue: String) {
        self.tokens = tokens
        self.server = server
        self.dialogue = dialogue
    }

    /// A relay has to say who it is.
    package var hasTokens: Bool { !tokens.isEmpty }
}

extension RelaySettings {
    /// Whether a relay has proved who it is.
    ///
    /// The time taken does not tell how much of a token was right, nor whether the relay is known.
    func admits(_ relay: String, token: String?) -> Bool {
        let given = Array((token ?? "").utf8)
        let expected = tokens[relay]
        let isEqual = Self.isEqual(given, expected ?? Array(repeating: 0, count: 32))
        return isEqual && expected != nil && !given.isEmpty
    }

    /// Compares every byte, wherever the first difference is.
    private static func isEqual(_ given: [UInt8], _ expected: [UInt8]) -> Bool {
        var difference = UInt8(given.count == expected.count ? 0 : 1)
        for (index, byte) in given.enumerated() {
            difference |= byte ^ (expected.isEmpty ? 1 : expected[index % expected.count])
        }
        return difference == 0
    }
}

extension ServiceLimits {
    /// The limits that a relay is told when it is welcomed.
    var announced: [ServerFrame.Limit] {
        [
            .init("max_frame", maxFrame), .init("max_text", maxLine), .init("max_sessions", maxSessions),
            .init("rate", Int(rate)),
            .init("burst", burst),
            .init("max_malformed", maxMalformed), .init("ping_seconds", Int(pingInterval / .seconds(1))),
        ]
    }
}
