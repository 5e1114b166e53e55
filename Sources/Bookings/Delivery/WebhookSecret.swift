import Crypto
package import Foundation

/// A secret that signs webhooks by Standard Webhooks 1.0.0: `v1,` and the HMAC-SHA256 of `ID.TIMESTAMP.BODY` in Base64.
package struct WebhookSecret: Sendable, Hashable {
    private static let mark = "whsec_"

    private let bytes: Data

    /// Reads `whsec_` and 24 to 64 bytes in Base64; nil where it is none.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.mark),
            let bytes = Data(base64Encoded: String(text.dropFirst(Self.mark.count))),
            (24...64).contains(bytes.count)
        else { return nil }
        self.bytes = bytes
    }

    /// The signature of a message.
    ///
    /// - Parameters:
    ///   - id: the message's id, the same for each attempt.
    ///   - timestamp: the attempt's time, in whole seconds since 1970.
    ///   - body: the bytes that are sent.
    /// - Returns: the value of `webhook-signature`.
    package func signature(id: String, timestamp: Int, body: Data) -> String {
        let signed = Data("\(id).\(timestamp).".utf8) + body
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: bytes))
        return "v1," + Data(code).base64EncodedString()
    }
}
