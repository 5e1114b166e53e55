import ArgumentParser
import Foundation
import Sessions
import Testing

@testable import lumbar

@Suite struct UnixAddressTests {
    @Test func `a path that is too long has no address`() {
        #expect(UnixAddress(String(repeating: "a", count: UnixAddress.longest)) != nil)
        #expect(UnixAddress(String(repeating: "a", count: UnixAddress.longest + 1)) == nil)
        #expect(UnixAddress("@abstract") != nil)
    }
}
