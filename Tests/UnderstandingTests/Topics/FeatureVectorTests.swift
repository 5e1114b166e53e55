import Testing

@testable import Understanding

@Suite("Vectors")
struct FeatureVectorTests {
    @Test("Buckets and weights go together")
    func pairs() {
        let vector = Weighting([[1, 2], [2]], blocks: [1, 1, 1]).vector([1, 2, 2])
        #expect(vector.buckets.count == vector.weights.count)
    }
}
