import Foundation
import Testing

@testable import Bookings

@Suite struct SigningAWebhook {
    @Test func `the signature is that of another implementation`() throws {
        // Reckoned by Python's hmac and base64 over "msg_1.1700000000.{}" with 24 bytes of 7.
        let secret = try #require(WebhookSecret(ReadingTheFileOfReceivers.secret))
        #expect(
            secret.signature(id: "msg_1", timestamp: 1_700_000_000, body: Data("{}".utf8))
                == "v1,nCWKPtwT0+DNCvGUGCgarIrroOBVfuVdq0tBwsVr0cY=")
    }

    @Test(arguments: [
        "", "whsec_", "c2VjcmV0", "whsec_!!", "whsec_" + Data(count: 23).base64EncodedString(),
        "whsec_" + Data(count: 65).base64EncodedString(),
    ])
    func `what is no secret is none`(_ text: String) {
        #expect(WebhookSecret(text) == nil)
    }
}
