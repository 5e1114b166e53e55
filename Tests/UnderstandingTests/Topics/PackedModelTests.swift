import Testing

@testable import Understanding

@Suite("The packed model")
struct PackedModelTests {
    private func trained(classes: Int) -> LinearModel {
        var rows = [Int32](repeating: -1, count: FeatureSpace.count)
        let buckets = Array(stride(from: 1, to: 40, by: 3))
        for (number, bucket) in buckets.enumerated() { rows[bucket] = Int32(number) }
        let weights = (0..<LinearModel.lanes(classes)).map { lane in
            buckets.map { bucket in
                var weights = LinearModel.Lane(repeating: 0)
                for place in weights.indices {
                    weights[place] = Float((bucket * 7 + lane * 5 + place * 3) % 23 - 11) / 8
                }
                return weights
            }
        }
        return LinearModel(classes: classes, rows: rows, weights: weights)
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

    @Test("Features with the same weights share a row")
    func shared() {
        var rows = [Int32](repeating: -1, count: FeatureSpace.count)
        for bucket in [3, 8] { rows[bucket] = 0 }
        let weights = [[LinearModel.Lane(repeating: -2.5)]]
        let packed = PackedModel(LinearModel(classes: 5, rows: rows, weights: weights))
        #expect(packed.steps == [PackedModel.Steps(repeating: -127)])
        #expect([3, 8].map { packed.weight($0, of: 4) } == [-2.5, -2.5])
    }

    @Test("Models that share their rows score as they did apart, and are written down the same")
    func joined() {
        var sparse = PackedModel(classes: 3)
        sparse.add(4, scale: 0.5, [PackedModel.Steps(repeating: 7)])
        sparse.add(60, scale: 0.25, [PackedModel.Steps(repeating: -9)])
        let apart = [PackedModel(trained(classes: 40)), sparse, PackedModel(trained(classes: 2))]
        let joined = PackedModel.joined(apart)
        let vector = FeatureVector(buckets: [1, 4, 39, 60], weights: [0.5, 0.25, 9, 1])
        for (alone, shared) in zip(apart, joined) {
            #expect(shared.margins(vector) == alone.margins(vector))
            #expect((0..<64).allSatisfy { shared.weight($0, of: 1) == alone.weight($0, of: 1) })
            var (before, after) = (ByteWriter(), ByteWriter())
            alone.write(to: &before)
            shared.write(to: &after)
            #expect(before.bytes == after.bytes)
        }
    }

    @Test("A weight is told as it counts in the score")
    func weight() {
        let packed = PackedModel(trained(classes: 20))
        let margins = packed.margins(FeatureVector(buckets: [4], weights: [1]))
        for topic in 0..<20 { #expect(packed.weight(4, of: topic) == margins[topic]) }
    }
}
