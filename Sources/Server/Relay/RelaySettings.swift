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
