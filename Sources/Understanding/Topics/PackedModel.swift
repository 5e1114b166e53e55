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
    /// Where the weights of a bucket stand.
    struct Row: Sendable, Hashable {
        /// Its number; -1 where the bucket weighs nothing.
        var number: Int32 = -1
        /// What one of its steps weighs; beside the number, so that one look finds both.
        var scale: Float = 0
    }

    /// The row of each bucket.
    private(set) var rows: [Row]
    /// Weights, `lanes` for each row.
    private(set) var steps: [Steps] = []

    /// A model that knows nothing.
    init(classes: Int) {
        self.classes = classes
        lanes = (classes + Lane.scalarCount - 1) / Lane.scalarCount
        rows = Array(repeating: Row(), count: FeatureSpace.count)
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
        rows[bucket] = Row(number: Int32(steps.count / lanes), scale: scale)
        steps += row
    }

    /// What a bucket weighs for a class.
    func weight(_ bucket: Int, of topic: Int) -> Float {
        let row = rows[bucket]
        guard row.number >= 0 else { return 0 }
        let lane = steps[Int(row.number) * lanes + topic / Lane.scalarCount]
        return Float(lane[topic % Lane.scalarCount]) * row.scale
    }

    /// Every class's score of a vector, one number each.
    ///
    /// The rows are found first and added up afterwards: the many looks into a large memory do not wait for each other.
    func margins(_ vector: FeatureVector) -> [Float] {
        var found: [(start: Int, weight: Float)] = []
        found.reserveCapacity(vector.buckets.count)
        for index in vector.buckets.indices {
            let row = rows[Int(vector.buckets[index])]
            guard row.number >= 0 else { continue }
            found.append((Int(row.number) &* lanes, vector.weights[index] * row.scale))
        }
        var margins: [Float] = []
        margins.reserveCapacity(lanes * Lane.scalarCount)
        for lane in 0..<lanes {
            var sum = Lane(repeating: 0)
            for (start, weight) in found { sum += Lane(steps[start &+ lane]) * weight }
            for index in 0..<min(Lane.scalarCount, classes - lane * Lane.scalarCount) {
                margins.append(sum[index])
            }
        }
        return margins
    }
}
