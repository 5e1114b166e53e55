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
        let concepts = features.names.filter { FeatureSpace.concepts.contains(Int($0.bucket)) }.map(\.name)
        #expect(Set(concepts) == ["$3", "$5", "$3 … $5", "$5 … $3"])
        #expect(features.buckets == features.buckets.sorted())
    }

    @Test("Which concept follows which makes a difference")
    func order() {
        let there = FeatureExtractor(words: [], written: [], concepts: [1, 2]).buckets
        let back = FeatureExtractor(words: [], written: [], concepts: [2, 1]).buckets
        #expect(there != back && Set(there).intersection(back).count == 2)
    }
}
