import Testing

@testable import Understanding

@Suite("The linear model")
struct LinearModelTests {
    @Test("Scores add up, whatever the number of classes", arguments: [1, 16, 17, 40, 61])
    func margins(classes: Int) {
        var model = LinearModel(classes: classes)
        for lane in 0..<model.lanes {
            model.weights[2 * model.lanes + lane] = LinearModel.Lane(repeating: Float(lane))
        }
        let margins = model.margins(FeatureVector(buckets: [2], weights: [0.5]))
        #expect(margins == (0..<classes).map { Float($0 / 16) * 0.5 })
    }
}
