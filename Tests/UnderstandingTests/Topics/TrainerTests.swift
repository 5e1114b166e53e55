import Testing

@testable import Understanding

@Suite("Training")
struct TrainerTests {
    private let rows = [
        FeatureVector(buckets: [1, 9], weights: [1, 1]), FeatureVector(buckets: [2, 9], weights: [1, 1]),
        FeatureVector(buckets: [3, 9], weights: [1, 1]),
    ]

    @Test("Rows that can be told apart are, in the same way each time")
    func separates() {
        let model = Trainer().train(rows, labels: [0, 1, 2], classes: 3)
        for (label, row) in rows.enumerated() {
            let margins = model.margins(row)
            #expect(margins[label] == margins.max())
        }
        #expect(Trainer().train(rows, labels: [0, 1, 2], classes: 3).weights == model.weights)
    }
}
