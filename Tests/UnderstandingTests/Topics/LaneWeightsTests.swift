import Testing

@testable import Understanding

@Suite("The weights of a lane")
struct LaneWeightsTests {
    private let set = TrainingSet([
        FeatureVector(buckets: [4, 9], weights: [1, 2]), FeatureVector(buckets: [7, 9], weights: [3, 4]),
    ])

    private func step(_ factor: Float) -> LinearModel.Lane {
        var step = LinearModel.Lane(repeating: 0)
        for place in 0..<4 { step[place] = factor * Float(place + 1) }
        return step
    }

    private func check(_ untrained: some LaneWeights) {
        var weights = untrained
        weights.add(step(1), set, 0)
        weights.add(step(-0.5), set, 1)
        let scores = (0..<2).map { weights.score(set, $0) }
        #expect((0..<4).map { scores[0][$0] } == (1...4).map { Float($0) })
        #expect((0..<4).map { scores[1][$0] } == (1...4).map { -4.5 * Float($0) })
        #expect(weights.lanes() == [step(0), step(1), step(-1.5)])
    }

    @Test("Rows are added to what scores them, however wide the lane is")
    func adds() {
        check(WholeLane(set.width))
        check(HalfLane(set.width))
        check(QuarterLane(set.width))
    }

    @Test("A step of some classes moves those and no other", arguments: [1, 9, 14])
    func some(place: Int) {
        var weights = WholeLane(set.width)
        var steps = [LinearModel.Lane(repeating: 0), LinearModel.Lane(repeating: 0)]
        steps[0][place] = 2
        steps[1][5] = 1
        steps[1][place] = 1
        for step in steps { weights.add(step, set, 0) }
        let sum = steps[0] + steps[1]
        #expect(weights.lanes() == [2 * sum, sum, LinearModel.Lane(repeating: 0)])
    }

    @Test("Classes that are not there are far on the side of the others")
    func absent() {
        #expect((8..<16).allSatisfy { HalfLane(set.width).score(set, 0)[$0] < -1 })
        #expect((4..<16).allSatisfy { QuarterLane(set.width).score(set, 0)[$0] < -1 })
    }
}
