import Testing

@testable import Understanding

@Suite("Features")
struct FeatureExtractorTests {
    @Test("Each bucket has a name where names are wanted, and lies in its block")
    func names() {
        let features = FeatureExtractor(
            words: ["go", "on"], written: ["go", "on"], concepts: [3, 5, 3], naming: true)
        #expect(features.names.count == features.buckets.count)
        #expect(
            features.names.contains { $0.name == "“go on”" && FeatureSpace.words.contains(Int($0.bucket)) })
        #expect(features.names.count { FeatureSpace.concepts.contains(Int($0.bucket)) } == 3)
        #expect(features.buckets == features.buckets.sorted())
    }
}
