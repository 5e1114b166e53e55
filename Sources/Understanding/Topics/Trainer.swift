/// Trains one-vs-rest squared-hinge machines by dual coordinate descent, all classes side by side.
///
/// Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM" (2008). Rows are visited in an
/// order drawn from a fixed seed: the same rows give the same weights.
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
        var model = LinearModel(classes: classes)
        let lanes = model.lanes
        var alphas = [Lane](repeating: Lane(repeating: 0), count: rows.count * lanes)
        let slack = 0.5 / cost
        let scales = rows.map { row in 1 / (row.weights.reduce(0) { $0 + $1 * $1 } + slack) }
        var order = Array(rows.indices)
        var random = Generator(state: 0x2545_F491_4F6C_DD1D)
        for _ in 0..<epochs {
            random.shuffle(&order)
            for row in order {
                let sums = model.scores(rows[row])
                var changed = false
                var steps = [Lane](repeating: Lane(repeating: 0), count: lanes)
                for lane in 0..<lanes {
                    let signs = Self.signs(labels[row], lane)
                    let alpha = alphas[row * lanes + lane]
                    let gradient = signs * sums[lane] - 1 + slack * alpha
                    var next = alpha - gradient * scales[row]
                    next.replace(with: 0, where: next .< 0)
                    guard next != alpha else { continue }
                    alphas[row * lanes + lane] = next
                    steps[lane] = (next - alpha) * signs
                    changed = true
                }
                if changed { Self.add(steps, rows[row], to: &model) }
            }
        }
        return model
    }

    private static func add(_ steps: [Lane], _ row: FeatureVector, to model: inout LinearModel) {
        let lanes = model.lanes
        for index in row.buckets.indices {
            let start = Int(row.buckets[index]) * lanes
            let weight = Lane(repeating: row.weights[index])
            for lane in 0..<lanes { model.weights[start + lane] += weight * steps[lane] }
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
