import ArgumentParser
import Rehearsal
import Server
import Testing

@testable import lumbar

@Suite("With whom is rehearsed")
struct TestPartnerTests {
    @Test("In this process, unless a server is named")
    func defaults() throws {
        #expect(try !TestPartner.parse([]).isRemote)
        let partner = try TestPartner.parse(["--connect", "127.0.0.1:7071"])
        #expect(partner.isRemote && partner.wire == .relay && partner.connect?.port == 7071)
        #expect(try TestPartner.parse(["--spawn", "cat", "--wire", "text"]).wire == .text)
    }

    @Test(
        "Two servers, or no place at all, are refused",
        arguments: [["--connect", "here"], ["--connect", "a:1", "--spawn", "cat"]])
    func refused(arguments: [String]) {
        #expect(throws: (any Error).self) { try TestPartner.parse(arguments) }
    }
}
