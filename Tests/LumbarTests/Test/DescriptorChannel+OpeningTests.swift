import Rehearsal
import Server
import Testing

@testable import lumbar

@Suite("Opening a line to a server")
struct DescriptorOpeningTests {
    @Test("Where nobody listens there is one reason")
    func nobody() throws {
        let failure = #expect(throws: PartnerFailure.self) {
            try DescriptorChannel.connected(to: ListenAddress(host: "127.0.0.1", port: 1))
        }
        #expect(failure?.reason == "nobody listens at 127.0.0.1:1")
    }
}
