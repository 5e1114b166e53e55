import Testing

@testable import Server

@Suite("Who is connected")
struct CensusTests {
    @Test("Up to the limit, at it, over it, and again when somebody left")
    func total() {
        let census = Census(limit: 2, limitPerAddress: 50)
        #expect(census.admit(nil) && census.admit(nil))
        #expect(!census.admit(nil))
        census.leave(nil)
        #expect(census.total == 1)
        #expect(census.admit(nil))
    }

    @Test("One address has its own limit; what is not counted has none")
    func perAddress() {
        let census = Census(limit: 100, limitPerAddress: 2)
        #expect(census.admit("192.0.2.1") && census.admit("192.0.2.1"))
        #expect(!census.admit("192.0.2.1"))
        #expect(census.admit("192.0.2.2"))
        for _ in 0..<10 { #expect(census.admit(nil)) }
        census.leave("192.0.2.1")
        #expect(census.admit("192.0.2.1"))
    }

    @Test("A refused connection is not counted")
    func refused() {
        let census = Census(limit: 1, limitPerAddress: 1)
        _ = census.admit("192.0.2.1")
        _ = census.admit("192.0.2.2")
        #expect(census.total == 1)
        census.leave("192.0.2.1")
        #expect(census.admit("192.0.2.2"))
    }
}
