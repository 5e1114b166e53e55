import Foundation
import Testing

@testable import Bookings

/// The real `curl` and a receiver that speaks TLS, with certificates checked as ever.
@Suite(.enabled(if: SecureReceiver.isThere, "no openssl or no curl"))
struct CarryingOverTLS {
    private static let host = "hook.example.com"
    private let parcel = Parcel(
        id: "msg_1", timestamp: 1_700_000_000, bytes: Data(#"{"subject":"é \"\\"}"#.utf8))

    private static func response(_ status: String, _ headers: String...) -> String {
        let lines = ["HTTP/1.1 \(status)", "content-length: 0", "connection: close"] + headers
        return lines.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    private func carrier(to receiver: SecureReceiver, program: String) throws -> WebhookCarrier {
        let url = try #require(URL(string: "https://\(Self.host):\(receiver.port)/hook?a=1"))
        let secrets = [ReadingTheFileOfReceivers.secret].compactMap(WebhookSecret.init)
        var carrier = WebhookCarrier(url: url, secrets: secrets, program: program)
        carrier.lookup = { _ in HostLookup.addresses(of: "127.0.0.1") }
        carrier.isAllowed = { _ in true }
        return carrier
    }

    @Test func `a message arrives as it was signed`() throws {
        let receiver = try SecureReceiver(host: Self.host, answer: Self.response("204 No Content"))
        let carrier = try carrier(to: receiver, program: receiver.curl)
        #expect(carrier.carry(parcel) == .arrived)
        let signature = try #require(carrier.secrets.first).signature(
            id: parcel.id, timestamp: parcel.timestamp, body: parcel.bytes)
        for line in [
            "POST /hook?a=1 HTTP/1.1", "webhook-id: msg_1", "webhook-timestamp: 1700000000",
            "webhook-signature: \(signature)", "content-type: application/json", "user-agent: lumbar",
            #"{"subject":"é \"\\"}"#,
        ] {
            #expect(receiver.said.contains(line), "\(line) in \(receiver.said)")
        }
    }

    @Test func `a certificate by nobody who is trusted ends the attempt before a word is said`() throws {
        let receiver = try SecureReceiver(host: Self.host, answer: Self.response("204 No Content"))
        let outcome = try carrier(to: receiver, program: "curl").carry(parcel)
        // 60 is curl's code for a certificate that does not hold.
        #expect(outcome == .failed("no answer (curl exit code 60)"))
        #expect(!receiver.said.contains("webhook-id"))
    }

    @Test func `a certificate for somebody else does as well`() throws {
        let receiver = try SecureReceiver(host: "other.example.com", answer: Self.response("204 No Content"))
        let outcome = try carrier(to: receiver, program: receiver.curl).carry(parcel)
        #expect(outcome == .failed("no answer (curl exit code 60)"))
        #expect(!receiver.said.contains("webhook-id"))
    }

    @Test(arguments: [
        ("429 Too Many Requests", "Retry-After: 120", 120.0),
        ("503 Service Unavailable", "retry-after: Tue, 14 Nov 2023 22:14:20 GMT", 60),
    ])
    func `a receiver that asks to be left alone is heard`(
        _ status: String, _ header: String, _ wait: Double
    ) throws {
        let receiver = try SecureReceiver(host: Self.host, answer: Self.response(status, header))
        let outcome = try carrier(to: receiver, program: receiver.curl).carry(parcel)
        #expect(
            outcome == .deferred("the receiver answered \(status.prefix(3)) and asks to wait", wait))
    }
}
