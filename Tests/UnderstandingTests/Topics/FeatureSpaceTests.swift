import Testing

@testable import Understanding

@Suite("Where features go")
struct FeatureSpaceTests {
    @Test("Buckets stay in their block")
    func blocks() {
        for hash in stride(from: UInt32(0), to: 4_000_000_000, by: 123_456_789) {
            #expect(FeatureSpace.concepts.contains(Int(FeatureSpace.bucket(hash, in: FeatureSpace.concepts))))
        }
    }
}
