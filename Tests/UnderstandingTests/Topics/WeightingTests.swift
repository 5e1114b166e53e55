import Testing

@testable import Understanding

@Suite("Weights")
struct WeightingTests {
    @Test("Rare features weigh more, each block has length one")
    func tfidf() {
        let weighting = Weighting([[1, 2], [2, 20_000]], blocks: [1, 1, 1])
        let vector = weighting.vector([1, 2, 20_000])
        #expect(vector.weights[0] > vector.weights[1])
        #expect(abs(vector.weights[0] * vector.weights[0] + vector.weights[1] * vector.weights[1] - 1) < 1e-5)
        #expect(abs(vector.weights[2] - 1) < 1e-5)
        #expect(vector.buckets.last == Int32(FeatureSpace.bias))
    }
}
