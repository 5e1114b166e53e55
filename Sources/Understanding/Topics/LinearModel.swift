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
        for index in vector.buckets.indices {
            let row = Int(vector.buckets[index]) * lanes
            let weight = Lane(repeating: vector.weights[index])
            for lane in 0..<lanes { sums[lane] += weight * weights[row + lane] }
        }
        return sums
    }

    /// Every class's score of a vector, one number each.
    func margins(_ vector: FeatureVector) -> [Float] {
        let sums = scores(vector)
        return (0..<classes).map { sums[$0 / Lane.scalarCount][$0 % Lane.scalarCount] }
    }
}
