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
        let rows = (0..<3).map { Array(set.entries[set[$0]]) }
        #expect(rows.map { $0.map(\.feature) } == [[1, 0], [], [2, 0]])
        #expect(rows.map { $0.map(\.weight) } == [[1, 2], [], [3, 4]])
        #expect(set.squares == [5, 0, 25])
    }
}
