/// One linear scorer per class, classes side by side; a row of weights for each feature that some example has.
struct LinearModel: Sendable {
    /// Classes scored at once.
    typealias Lane = SIMD16<Float>

    /// The number of classes.
    let classes: Int
    /// The row of each bucket; -1 where no example has it.
    let rows: [Int32]
    /// The weights of each lane of classes, by row.
    let weights: [[Lane]]

    /// A model of weights, lane by lane.
    init(classes: Int, rows: [Int32], weights: [[Lane]]) {
        self.classes = classes
        self.rows = rows
        self.weights = weights
    }

    /// How many lanes so many classes fill.
    static func lanes(_ classes: Int) -> Int { (classes + Lane.scalarCount - 1) / Lane.scalarCount }

    /// Every class's score of a vector, one number each.
    func margins(_ vector: FeatureVector) -> [Float] {
        let sums = weights.map { lane in
            var sum = Lane(repeating: 0)
            for (bucket, weight) in zip(vector.buckets, vector.weights) where rows[Int(bucket)] >= 0 {
                sum += lane[Int(rows[Int(bucket)])] * weight
            }
            return sum
        }
        return (0..<classes).map { sums[$0 / Lane.scalarCount][$0 % Lane.scalarCount] }
    }
}
