import Testing

@testable import Server

@Suite("How fast a session may speak")
struct TokenBucketTests {
    @Test("A burst at once, then the rate")
    func burst() {
        var bucket = TokenBucket(rate: 5, burst: 3)
        for _ in 0..<3 { #expect(Self.take(&bucket, 10_000) == nil) }
        #expect(Self.take(&bucket, 10_000) == .milliseconds(200))
        #expect(Self.take(&bucket, 10_199) == .milliseconds(1))
        #expect(Self.take(&bucket, 10_200) == nil)
        #expect(Self.take(&bucket, 10_200) == .milliseconds(200))
    }

    @Test("A pause fills it up to the burst and not further")
    func refill() {
        var bucket = TokenBucket(rate: 5, burst: 3)
        for _ in 0..<3 { _ = Self.take(&bucket, 0) }
        for _ in 0..<3 { #expect(Self.take(&bucket, 3_600_000) == nil) }
        #expect(Self.take(&bucket, 3_600_000) != nil)
    }

    @Test("A clock that is behind finds the bucket empty at worst")
    func clockBehind() {
        var bucket = TokenBucket(rate: 5, burst: 3)
        for _ in 0..<3 { _ = Self.take(&bucket, 3_600_000) }
        #expect(Self.take(&bucket, 1000) == .milliseconds(200))
        #expect(Self.take(&bucket, 1200) == nil)
    }

    @Test("No rate, no limit")
    func unlimited() {
        var bucket = TokenBucket(rate: 0, burst: 1)
        for _ in 0..<1000 { #expect(Self.take(&bucket, 0) == nil) }
    }

    private static func take(_ bucket: inout TokenBucket, _ milliseconds: Int) -> Duration? {
        bucket.take(at: .milliseconds(milliseconds))
    }
}
