import Testing

@testable import Bookings

@Suite struct LookingUpHosts {
    @Test(arguments: [
        ("127.0.0.1", "127.0.0.1", 4), ("2001:db8::1", "2001:db8:0:0:0:0:0:1", 16),
    ])
    func `a number is its own address`(_ host: String, _ text: String, _ size: Int) {
        let found = HostLookup.addresses(of: host)
        #expect(found.map(\.text) == [text])
        #expect(found.first?.bytes.count == size)
    }

    @Test func `what is no host has no address`() {
        #expect(HostLookup.addresses(of: "no-such-host.invalid").isEmpty)
    }
}
