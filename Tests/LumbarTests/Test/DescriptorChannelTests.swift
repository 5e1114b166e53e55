import Foundation
import Testing

@testable import lumbar

@Suite("Lines over descriptors")
struct DescriptorChannelTests {
    @Test("What a program echoes comes back line by line, its last words too")
    func echo() throws {
        let channel = try DescriptorChannel.started("head -n 2")
        try channel.send(Array("one".utf8))
        try channel.send(Array("two".utf8))
        #expect(try channel.receive() == Array("one".utf8))
        #expect(try channel.receive() == Array("two".utf8))
        #expect(try channel.receive() == nil)
        let last = try DescriptorChannel.started("printf 'no end'")
        #expect(try last.receive() == Array("no end".utf8))
    }
}
