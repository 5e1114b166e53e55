import Testing

@testable import Server

@Suite("Where to listen")
struct ListenAddressTests {
    @Test(
        "What is an address",
        arguments: [
            ("127.0.0.1:7070", "127.0.0.1", 7070), ("localhost:0", "localhost", 0),
            ("[::1]:7070", "::1", 7070), ("0.0.0.0:65535", "0.0.0.0", 65535),
        ])
    func reads(text: String, host: String, port: Int) {
        #expect(ListenAddress(text) == ListenAddress(host: host, port: port))
        #expect(ListenAddress(text)?.description == text)
    }

    @Test(
        "What is none",
        arguments: [
            "", "7070", ":7070", "localhost", "localhost:", "localhost:x", "localhost:65536", "::1:7070",
            "a:-1", "a:123456",
        ])
    func refuses(text: String) {
        #expect(ListenAddress(text) == nil)
    }

    @Test(
        "What only this machine can reach",
        arguments: [
            ("localhost", true), ("127.0.0.2", true), ("::1", true), ("0.0.0.0", false),
            ("example.org", false),
        ])
    func loopback(host: String, isLoopback: Bool) {
        #expect(ListenAddress(host: host, port: 1).isLoopback == isLoopback)
    }
}
