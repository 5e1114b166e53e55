/// One linear scorer per class, laid out so that all classes of a feature lie together.
struct LinearModel: Sendable {
    /// Classes scored at once.
    typealias Lane = SIMD16<Float>

    /// The number of classes.
    let classes: Int
    /// Lanes of one feature.
    let lanes: Int
    /// Weights, `lanes` for each bucket.
    var weights: [Lane]

    /// A model that knows nothing.
    init(classes: Int) {
        self.classes = classes
        lanes = (classes + Lane.scalarCount - 1) / Lane.scalarCount
        weights = Array(repeating: Lane(repeating: 0), count: lanes * FeatureSpace.count)
    }

    /// Adds every class's score of a vector.
    func scores(_ vector: FeatureVector) -> [Lane] {
        var sums = [Lane](repeating: Lane(repeating: 0), count: lanes)
        var lane = 0
        while lane + 1 < lanes {
            (sums[lane], sums[lane + 1]) = pair(vector, at: lane)
            lane += 2
        }
        if lane < lanes { sums[lane] = single(vector, at: lane) }
        return sums
    }

    /// Two lanes at once, so that the sums stay in registers.
    private func pair(_ vector: FeatureVector, at lane: Int) -> (Lane, Lane) {
        var first = Lane(repeating: 0)
        var second = Lane(repeating: 0)
        for index in vector.buckets.indices {
            let row = Int(vector.buckets[index]) &* lanes &+ lane
            let weight = vector.weights[index]
            first += weights[row] * weight
            second += weights[row + 1] * weight
        }
        return (first, second)
    }

    private func single(_ vector: FeatureVector, at lane: Int) -> Lane {
        var sum = Lane(repeating: 0)
        for index in vector.buckets.indices {
            sum += weights[Int(vector.buckets[index]) &* lanes &+ lane] * vector.weights[index]
        }
        return sum
    }

    /// Every class's score of a vector, one number each.
    func margins(_ vector: FeatureVector) -> [Float] {
        let sums = scores(vector)
        return (0..<classes).map { sums[$0 / Lane.scalarCount][$0 % Lane.scalarCount] }
    }
}
