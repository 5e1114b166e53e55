/// The weights of one lane of classes while they are trained, by the features of a training set.
protocol LaneWeights {
    /// The score of a row for each class.
    func score(_ set: TrainingSet, _ row: Int) -> LinearModel.Lane
    /// Adds a row, for each class so many times.
    mutating func add(_ step: LinearModel.Lane, _ set: TrainingSet, _ row: Int)
    /// The weights as a model keeps them.
    consuming func lanes() -> [LinearModel.Lane]
}

/// The weights of sixteen classes.
struct WholeLane: LaneWeights {
    typealias Lane = LinearModel.Lane

    private var weights: [Lane]

    /// Weights of so many features, 0 all of them.
    init(_ width: Int) { weights = Array(repeating: Lane(repeating: 0), count: width) }

    func score(_ set: TrainingSet, _ row: Int) -> Lane {
        var sum = Lane(repeating: 0)
        for index in set[row] { sum += weights[Int(set.features[index])] * set.weights[index] }
        return sum
    }

    mutating func add(_ step: Lane, _ set: TrainingSet, _ row: Int) {
        for index in set[row] {
            weights[Int(set.features[index])] += Lane(repeating: set.weights[index]) * step
        }
    }

    consuming func lanes() -> [Lane] { weights }
}
