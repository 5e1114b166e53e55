/// Trains one-vs-rest squared-hinge machines by dual coordinate descent, many classes side by side.
///
/// Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM" (2008). Rows are visited in an
/// order drawn from a fixed seed: the same rows give the same weights. No class hears of another, so that each lane of classes
/// is trained by itself: its weights stay near at hand, and other cores can work on other lanes.
struct Trainer {
    typealias Lane = LinearModel.Lane

    /// Passes over the rows.
    var epochs = 12
    /// The price of a margin not kept.
    var cost: Float = 1

    /// A model of rows with one label each.
    func train(_ rows: [FeatureVector], labels: [Int], classes: Int) -> LinearModel {
        train(rows, labels: labels.map { [$0] }, classes: classes)
    }

    /// A model of rows with any number of labels each.
    func train(_ rows: [FeatureVector], labels: [[Int]], classes: Int) -> LinearModel {
        let set = TrainingSet(rows)
        let lanes = Parallel.map(LinearModel.lanes(classes)) { lane in
            weights(set, signs: labels.map { Self.signs($0, lane) })
        }
        return LinearModel(classes: classes, rows: set.numbers, weights: lanes)
    }

    /// The weights of one lane; `signs` tell for each row which classes it belongs to.
    private func weights(_ set: TrainingSet, signs: [Lane]) -> [Lane] {
        var weights = [Lane](repeating: Lane(repeating: 0), count: set.width)
        var alphas = [Lane](repeating: Lane(repeating: 0), count: set.count)
        let slack = 0.5 / cost
        let scales = (0..<set.count).map { row in
            1 / (set.weights[set[row]].reduce(0) { $0 + $1 * $1 } + slack)
        }
        var order = Array(0..<set.count)
        var random = Generator(state: 0x2545_F491_4F6C_DD1D)
        for _ in 0..<epochs {
            random.shuffle(&order)
            for row in order {
                let alpha = alphas[row]
                let gradient = signs[row] * Self.score(set, row, weights) - 1 + slack * alpha
                var next = alpha - gradient * scales[row]
                next.replace(with: 0, where: next .< 0)
                guard next != alpha else { continue }
                alphas[row] = next
                Self.add((next - alpha) * signs[row], set, row, to: &weights)
            }
        }
        return weights
    }

    private static func score(_ set: TrainingSet, _ row: Int, _ weights: [Lane]) -> Lane {
        var sum = Lane(repeating: 0)
        for index in set[row] { sum += weights[Int(set.features[index])] * set.weights[index] }
        return sum
    }

    private static func add(_ step: Lane, _ set: TrainingSet, _ row: Int, to weights: inout [Lane]) {
        for index in set[row] {
            weights[Int(set.features[index])] += Lane(repeating: set.weights[index]) * step
        }
    }

    private static func signs(_ labels: [Int], _ lane: Int) -> Lane {
        var signs = Lane(repeating: -1)
        for label in labels where label / Lane.scalarCount == lane { signs[label % Lane.scalarCount] = 1 }
        return signs
    }
}

/// A small generator of pseudo-random numbers (xorshift64*): the same seed, the same order, everywhere.
struct Generator {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % limit
    }

    mutating func shuffle(_ items: inout [Int]) {
        for index in stride(from: items.count - 1, to: 0, by: -1) {
            items.swapAt(index, next(below: index + 1))
        }
    }
}
