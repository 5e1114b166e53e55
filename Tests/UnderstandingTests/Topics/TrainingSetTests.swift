import Testing

@testable import Understanding

@Suite("What a model is trained on")
struct TrainingSetTests {
    private let set = TrainingSet([
        FeatureVector(buckets: [4, 9], weights: [1, 2]), FeatureVector(buckets: [], weights: []),
        FeatureVector(buckets: [7, 9], weights: [3, 4]),
    ])

    @Test("The most frequent feature comes first, those as frequent in their order")
    func numbers() {
        #expect([4, 7, 9].map { set.numbers[$0] } == [1, 2, 0])
        #expect(set.numbers[5] == -1)
        #expect(set.width == 3)
    }

    @Test("Each vector has its features and weights")
    func rows() {
        #expect(set.count == 3)
        #expect((0..<3).map { Array(set.features[set[$0]]) } == [[1, 0], [], [2, 0]])
        #expect((0..<3).map { Array(set.weights[set[$0]]) } == [[1, 2], [], [3, 4]])
    }
}
