import Foundation
import Testing

@testable import Bookings

@Suite struct GuardingWebhooks {
    @Test(arguments: [
        "8.8.8.8", "1.1.1.1", "172.15.0.1", "172.32.0.1", "100.63.0.1", "192.0.1.1", "198.20.0.1",
        "223.255.255.1",
        "2606:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8",
    ])
    func `the public internet is allowed`(_ address: String) throws {
        let found = try #require(HostLookup.addresses(of: address).first)
        #expect(WebhookAddress.isPublic(found.bytes), "\(found)")
    }

    @Test(arguments: [
        "0.0.0.0", "10.1.2.3", "127.0.0.1", "127.255.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.1",
        "192.168.1.1", "100.64.0.1", "100.127.0.1", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1",
        "198.51.100.7", "203.0.113.7", "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1",
        "fd12::1",
        "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2001:db8::1", "2002:7f00:1::",
        "2001::1", "3fff::1",
    ])
    func `the machine and its neighbours are not`(_ address: String) throws {
        let found = try #require(HostLookup.addresses(of: address).first)
        #expect(!WebhookAddress.isPublic(found.bytes), "\(found)")
    }

    @Test(arguments: [
        "http://example.com/", "https:///x", "https://user@example.com/", "https://a:b@example.com/",
        "ftp://x/",
        "example.com", "https://example.com/#x", "https://example.com/\"x", "https://exa mple.com/", "",
    ])
    func `an address that could mean something else is refused`(_ text: String) {
        #expect(WebhookAddress.url(text) == nil)
    }

    @Test func `an https address is taken`() {
        #expect(WebhookAddress.url("https://example.com:8443/hook?x=1")?.port == 8443)
    }
}
