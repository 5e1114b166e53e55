import Testing

@testable import Understanding

@Suite("The linear model")
struct LinearModelTests {
    @Test("Scores add up, whatever the number of classes", arguments: [1, 16, 17, 40, 61])
    func margins(classes: Int) {
        var rows = [Int32](repeating: -1, count: FeatureSpace.count)
        rows[2] = 1
        let weights = (0..<LinearModel.lanes(classes)).map { lane in
            [LinearModel.Lane(repeating: 99), LinearModel.Lane(repeating: Float(lane))]
        }
        let model = LinearModel(classes: classes, rows: rows, weights: weights)
        let margins = model.margins(FeatureVector(buckets: [1, 2], weights: [7, 0.5]))
        #expect(margins == (0..<classes).map { Float($0 / 16) * 0.5 })
    }
}
