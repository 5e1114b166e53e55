import NIOCore
import Testing

@testable import Server

@Suite("Addresses of peers")
struct ChannelSocketTests {
    @Test(
        "Loopback is not counted",
        arguments: [
            ("127.0.0.1", nil), ("127.8.9.1", nil), ("::1", nil), ("::ffff:127.0.0.1", nil),
            ("192.0.2.1", "192.0.2.1"), ("2001:db8::1", "2001:db8::1"),
        ]
            as [(String, String?)])
    func counted(address: String, counted: String?) throws {
        #expect(try SocketAddress(ipAddress: address, port: 1).countedAddress == counted)
    }
}
