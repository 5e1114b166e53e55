/// A linear model as it is kept and asked: each feature's weights in steps of one byte, and no row for a feature that
/// weighs nothing.
///
/// A tenth of the trained model's size. A step is the 127th part of a row's largest weight, far below what tells two
/// topics apart.
struct PackedModel: Sendable, Hashable {
    /// Classes scored at once.
    typealias Lane = LinearModel.Lane
    /// The weights of as many classes, in steps.
    typealias Steps = SIMD16<Int8>

    /// The number of classes.
    let classes: Int
    /// Lanes of one row.
    let lanes: Int
    /// The row of each bucket; -1 where it weighs nothing.
    private(set) var rows: [Int32]
    /// What one step of each row weighs.
    private(set) var scales: [Float] = []
    /// Weights, `lanes` for each row.
    private(set) var steps: [Steps] = []

    /// A model that knows nothing.
    init(classes: Int) {
        self.classes = classes
        lanes = (classes + Lane.scalarCount - 1) / Lane.scalarCount
        rows = Array(repeating: -1, count: FeatureSpace.count)
    }

    /// Packs a trained model.
    init(_ model: LinearModel) {
        self.init(classes: model.classes)
        for bucket in 0..<FeatureSpace.count {
            let row = model.weights[bucket * lanes..<(bucket + 1) * lanes]
            let largest = row.reduce(0) { max($0, max($1.max(), -$1.min())) }
            guard largest > 0 else { continue }
            let scale = largest / 127
            add(bucket, scale: scale, row.map { Steps(($0 / scale).rounded(.toNearestOrEven)) })
        }
    }

    /// Adds the row of a bucket that has none.
    mutating func add(_ bucket: Int, scale: Float, _ row: [Steps]) {
        rows[bucket] = Int32(scales.count)
        scales.append(scale)
        steps += row
    }

    /// What a bucket weighs for a class.
    func weight(_ bucket: Int, of topic: Int) -> Float {
        let row = Int(rows[bucket])
        guard row >= 0 else { return 0 }
        return Float(steps[row * lanes + topic / Lane.scalarCount][topic % Lane.scalarCount]) * scales[row]
    }

    /// Every class's score of a vector, one number each.
    func margins(_ vector: FeatureVector) -> [Float] {
        var sums = [Lane](repeating: Lane(repeating: 0), count: lanes)
        for index in vector.buckets.indices {
            let row = Int(rows[Int(vector.buckets[index])])
            guard row >= 0 else { continue }
            let weight = vector.weights[index] * scales[row]
            for lane in 0..<lanes { sums[lane] += Lane(steps[row &* lanes &+ lane]) * weight }
        }
        return (0..<classes).map { sums[$0 / Lane.scalarCount][$0 % Lane.scalarCount] }
    }
}
