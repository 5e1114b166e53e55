import Testing

@testable import Understanding

@Suite("The packed model")
struct PackedModelTests {
    private func trained(classes: Int) -> LinearModel {
        var model = LinearModel(classes: classes)
        for bucket in stride(from: 1, to: 40, by: 3) {
            for lane in 0..<model.lanes {
                for place in 0..<LinearModel.Lane.scalarCount {
                    model.weights[bucket * model.lanes + lane][place] =
                        Float((bucket * 7 + lane * 5 + place * 3) % 23 - 11) / 8
                }
            }
        }
        return model
    }

    @Test("Scores are the trained model's to within a step", arguments: [1, 16, 17, 40, 61])
    func margins(classes: Int) {
        let model = trained(classes: classes)
        let packed = PackedModel(model)
        let vector = FeatureVector(buckets: [1, 2, 4, 7, 39], weights: [0.5, 9, 0.25, 1, 9])
        for (exact, near) in zip(model.margins(vector), packed.margins(vector)) {
            #expect(abs(exact - near) < 0.02)
        }
    }

    @Test("A feature that weighs nothing takes no room")
    func sparse() {
        let packed = PackedModel(trained(classes: 3))
        #expect(packed.steps.count == 13 * packed.lanes)
        #expect(packed.rows[1].number == 0 && packed.rows[2].number == -1)
        #expect(packed.weight(2, of: 0) == 0)
    }

    @Test("A weight is told as it counts in the score")
    func weight() {
        let packed = PackedModel(trained(classes: 20))
        let margins = packed.margins(FeatureVector(buckets: [4], weights: [1]))
        for topic in 0..<20 { #expect(packed.weight(4, of: topic) == margins[topic]) }
    }
}
