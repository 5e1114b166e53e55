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
        for index in set[row] {
            let entry = set.entries[index]
            sum += weights[Int(entry.feature)] * entry.weight
        }
        return sum
    }

    /// Most rows move few classes: a half of which none moves is left alone.
    mutating func add(_ step: Lane, _ set: TrainingSet, _ row: Int) {
        let zeros = SIMD8<Float>(repeating: 0)
        if !any(step.lowHalf .!= zeros) {
            for index in set[row] {
                let entry = set.entries[index]
                weights[Int(entry.feature)].highHalf += SIMD8(repeating: entry.weight) * step.highHalf
            }
        } else if !any(step.highHalf .!= zeros) {
            for index in set[row] {
                let entry = set.entries[index]
                weights[Int(entry.feature)].lowHalf += SIMD8(repeating: entry.weight) * step.lowHalf
            }
        } else {
            for index in set[row] {
                let entry = set.entries[index]
                weights[Int(entry.feature)] += Lane(repeating: entry.weight) * step
            }
        }
    }

    consuming func lanes() -> [Lane] { weights }
}

/// The weights of eight classes or fewer: a lane that is not full takes only as long as it is wide.
///
/// The classes that are not there lie so far on their side that nothing is learned for them.
struct HalfLane: LaneWeights {
    typealias Lane = LinearModel.Lane

    private var weights: [SIMD8<Float>]

    /// Weights of so many features, 0 all of them.
    init(_ width: Int) { weights = Array(repeating: SIMD8(repeating: 0), count: width) }

    func score(_ set: TrainingSet, _ row: Int) -> Lane {
        var sum = SIMD8<Float>(repeating: 0)
        for index in set[row] {
            let entry = set.entries[index]
            sum += weights[Int(entry.feature)] * entry.weight
        }
        return Lane(lowHalf: sum, highHalf: SIMD8(repeating: -2))
    }

    mutating func add(_ step: Lane, _ set: TrainingSet, _ row: Int) {
        for index in set[row] {
            let entry = set.entries[index]
            weights[Int(entry.feature)] += SIMD8(repeating: entry.weight) * step.lowHalf
        }
    }

    consuming func lanes() -> [Lane] {
        weights.map { Lane(lowHalf: $0, highHalf: SIMD8(repeating: 0)) }
    }
}

/// The weights of four classes or fewer.
struct QuarterLane: LaneWeights {
    typealias Lane = LinearModel.Lane

    private var weights: [SIMD4<Float>]

    /// Weights of so many features, 0 all of them.
    init(_ width: Int) { weights = Array(repeating: SIMD4(repeating: 0), count: width) }

    func score(_ set: TrainingSet, _ row: Int) -> Lane {
        var sum = SIMD4<Float>(repeating: 0)
        for index in set[row] {
            let entry = set.entries[index]
            sum += weights[Int(entry.feature)] * entry.weight
        }
        let others = SIMD8<Float>(repeating: -2)
        return Lane(lowHalf: SIMD8(lowHalf: sum, highHalf: others.lowHalf), highHalf: others)
    }

    mutating func add(_ step: Lane, _ set: TrainingSet, _ row: Int) {
        let step = step.lowHalf.lowHalf
        for index in set[row] {
            let entry = set.entries[index]
            weights[Int(entry.feature)] += SIMD4(repeating: entry.weight) * step
        }
    }

    consuming func lanes() -> [Lane] {
        let zeros = SIMD8<Float>(repeating: 0)
        return weights.map { Lane(lowHalf: SIMD8(lowHalf: $0, highHalf: zeros.lowHalf), highHalf: zeros) }
    }
}
