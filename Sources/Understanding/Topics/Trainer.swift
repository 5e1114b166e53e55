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
        train(TrainingSet(rows), rows: 0..<rows.count, labels: labels.map { [$0] }, classes: classes)
    }

    /// A model of some rows of a set.
    ///
    /// - Parameters:
    ///   - set: the set.
    ///   - rows: the numbers of the rows.
    ///   - labels: any number of them for each row of the set.
    ///   - classes: how many labels there are.
    /// - Returns: the model.
    func train(_ set: TrainingSet, rows: some Sequence<Int>, labels: [[Int]], classes: Int) -> LinearModel {
        let visits = visits(rows)
        let lanes = Parallel.map(LinearModel.lanes(classes)) { lane in
            let signs = LaneSigns(labels, lane: lane)
            return switch classes - lane * Lane.scalarCount {
            case ...4: weights(QuarterLane(set.width), set, signs, visits)
            case ...8: weights(HalfLane(set.width), set, signs, visits)
            default: weights(WholeLane(set.width), set, signs, visits)
            }
        }
        return LinearModel(classes: classes, rows: set.numbers, weights: lanes)
    }

    /// The rows of all passes, in the order in which they are visited.
    private func visits(_ rows: some Sequence<Int>) -> [Int32] {
        var order = rows.map { Int32($0) }
        var visits: [Int32] = []
        visits.reserveCapacity(order.count * epochs)
        var random = Generator(state: 0x2545_F491_4F6C_DD1D)
        for _ in 0..<epochs {
            random.shuffle(&order)
            visits += order
        }
        return visits
    }

    /// The weights of one lane; `signs` tell for each row which classes it belongs to.
    private func weights(
        _ weights: consuming some LaneWeights, _ set: TrainingSet, _ signs: LaneSigns, _ visits: [Int32]
    ) -> [Lane] {
        var alphas = [Lane](repeating: Lane(repeating: 0), count: set.count)
        let slack = 0.5 / cost
        for visit in visits {
            let row = Int(visit)
            let alpha = alphas[row]
            let sign = signs[row]
            let gradient = sign * weights.score(set, row) - 1 + slack * alpha
            var next = alpha - gradient * (1 / (set.squares[row] + slack))
            next.replace(with: 0, where: next .< 0)
            guard any(next .!= alpha) else { continue }
            alphas[row] = next
            weights.add((next - alpha) * sign, set, row)
        }
        return weights.lanes()
    }
}

/// For each row which classes of a lane it belongs to: 1 for those, -1 for the others.
///
/// Most rows belong to none and many to the same, so that each pattern is kept once.
private struct LaneSigns {
    typealias Lane = LinearModel.Lane

    private var patterns = [Lane(repeating: -1)]
    private var numbers: [Int32] = []

    init(_ labels: [[Int]], lane: Int) {
        numbers.reserveCapacity(labels.count)
        for labels in labels { numbers.append(number(labels, lane)) }
    }

    private mutating func number(_ labels: [Int], _ lane: Int) -> Int32 {
        var pattern = Lane(repeating: -1)
        for label in labels where label / Lane.scalarCount == lane { pattern[label % Lane.scalarCount] = 1 }
        if let known = patterns.firstIndex(where: { !any($0 .!= pattern) }) { return Int32(known) }
        patterns.append(pattern)
        return Int32(patterns.count - 1)
    }

    subscript(row: Int) -> Lane { patterns[Int(numbers[row])] }
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

    mutating func shuffle(_ items: inout [Int32]) {
        for index in stride(from: items.count - 1, to: 0, by: -1) {
            items.swapAt(index, next(below: index + 1))
        }
    }
}
