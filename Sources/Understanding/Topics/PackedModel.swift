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
        /// What one of its steps weighs for each of the models that share the rows, 0 where it weighs nothing; beside the
        /// number, so that one look finds both.
        var scales = Scales()
    }

    /// The row of each bucket.
    private(set) var rows: [Row]
    /// Weights of each row, those of all models that share it.
    private(set) var steps: [Steps] = []
    /// Lanes from row to row, and those before this model's own.
    private var width: Int
    private var offset = 0
    /// Which of the models that share the rows this one is.
    private var place = 0

    /// A model that knows nothing.
    init(classes: Int) {
        self.classes = classes
        lanes = LinearModel.lanes(classes)
        width = lanes
        rows = Array(repeating: Row(), count: FeatureSpace.count)
    }

    /// Packs a trained model; buckets with the same weights share a row.
    init(_ model: LinearModel) {
        self.init(classes: model.classes)
        let packed = (model.weights.first ?? []).indices.map { pack($0, of: model) }
        for bucket in rows.indices where model.rows[bucket] >= 0 {
            rows[bucket] = packed[Int(model.rows[bucket])]
        }
    }

    /// Packs a row of weights; one that weighs nothing has no number.
    private mutating func pack(_ row: Int, of model: LinearModel) -> Row {
        let largest = Self.largest(row, model.weights)
        guard largest > 0 else { return Row() }
        var packed = Row()
        packed.number = Int32(steps.count / width)
        packed.scales[place] = largest / 127
        for lane in model.weights { steps.append(Self.steps(lane[row] / (largest / 127))) }
        return packed
    }

    /// The largest weight of a row, whatever its sign.
    private static func largest(_ row: Int, _ weights: [[Lane]]) -> Float {
        var largest = Lane(repeating: 0)
        for lane in weights {
            let sizes = lane[row].replacing(with: -lane[row], where: lane[row] .< 0)
            largest.replace(with: sizes, where: sizes .> largest)
        }
        // Half by half: one number after the other takes ten times as long.
        var half = largest.lowHalf
        half.replace(with: largest.highHalf, where: largest.highHalf .> half)
        var quarter = half.lowHalf
        quarter.replace(with: half.highHalf, where: half.highHalf .> quarter)
        return max(max(quarter[0], quarter[1]), max(quarter[2], quarter[3]))
    }

    /// Numbers from -127 to 127 rounded to the nearest step, to the even one of two.
    ///
    /// Beside 1.5 · 2²³ a number has no room for a fraction; the last byte is the step then. Written out one by one, which the
    /// compiler makes a few instructions of.
    private static func steps(_ numbers: Lane) -> Steps {
        let shifted = numbers + 12_582_912
        func step(_ place: Int) -> Int8 { Int8(truncatingIfNeeded: shifted[place].bitPattern) }
        return Steps(
            step(0), step(1), step(2), step(3), step(4), step(5), step(6), step(7), step(8), step(9),
            step(10), step(11), step(12), step(13), step(14), step(15))
    }

    /// Steps as numbers, written out likewise.
    @inline(__always)
    private static func numbers(_ s: Steps) -> Lane {
        Lane(
            Float(s[0]), Float(s[1]), Float(s[2]), Float(s[3]), Float(s[4]), Float(s[5]), Float(s[6]),
            Float(s[7]), Float(s[8]), Float(s[9]), Float(s[10]), Float(s[11]), Float(s[12]), Float(s[13]),
            Float(s[14]), Float(s[15]))
    }

    /// Adds the row of a bucket that has none.
    mutating func add(_ bucket: Int, scale: Float, _ row: [Steps]) {
        rows[bucket].number = Int32(steps.count / width)
        rows[bucket].scales[place] = scale
        steps += row
    }

    /// The scale and the steps of a bucket; nil where it weighs nothing.
    func row(_ bucket: Int) -> (scale: Float, steps: ArraySlice<Steps>)? {
        let row = rows[bucket]
        guard row.scales[place] > 0 else { return nil }
        let start = Int(row.number) * width + offset
        return (row.scales[place], steps[start..<start + lanes])
    }

    /// What a bucket weighs for a class.
    func weight(_ bucket: Int, of topic: Int) -> Float {
        guard let row = row(bucket) else { return 0 }
        let lane = row.steps[row.steps.startIndex + topic / Lane.scalarCount]
        return Float(lane[topic % Lane.scalarCount]) * row.scale
    }

    /// The same models with their rows side by side, so that what one looks up lies near where the next one looks.
    static func joined(_ models: [PackedModel]) -> [PackedModel] {
        guard models.count > 1, models.count <= Scales.count else { return models }
        let width = models.reduce(0) { $0 + $1.lanes }
        var rows = [Row](repeating: Row(), count: FeatureSpace.count)
        var steps: [Steps] = []
        for bucket in rows.indices where models.contains(where: { $0.row(bucket) != nil }) {
            rows[bucket].number = Int32(steps.count / width)
            for place in models.indices {
                if let row = models[place].row(bucket) {
                    rows[bucket].scales[place] = row.scale
                    steps += row.steps
                } else {
                    steps += repeatElement(Steps(), count: models[place].lanes)
                }
            }
        }
        return models.indices.map { models[$0].sharing(rows, steps, place: $0, of: models) }
    }

    private func sharing(
        _ rows: [Row], _ steps: [Steps], place: Int, of models: [PackedModel]
    ) -> PackedModel {
        var model = self
        model.rows = rows
        model.steps = steps
        model.place = place
        model.offset = models[..<place].reduce(0) { $0 + $1.lanes }
        model.width = models.reduce(0) { $0 + $1.lanes }
        return model
    }

    /// Every class's score of a vector, one number each.
    ///
    /// The rows are found first and added up afterwards: the many looks into a large memory do not wait for each other.
    func margins(_ vector: FeatureVector) -> [Float] {
        var found: [(start: Int, weight: Float)] = []
        found.reserveCapacity(vector.buckets.count)
        for index in vector.buckets.indices {
            let row = rows[Int(vector.buckets[index])]
            let scale = row.scales[place]
            guard scale > 0 else { continue }
            found.append((Int(row.number) &* width &+ offset, vector.weights[index] * scale))
        }
        var margins: [Float] = []
        margins.reserveCapacity(lanes * Lane.scalarCount)
        for lane in 0..<lanes {
            var sum = Lane(repeating: 0)
            for (start, weight) in found { sum += Self.numbers(steps[start &+ lane]) * weight }
            for index in 0..<min(Lane.scalarCount, classes - lane * Lane.scalarCount) {
                margins.append(sum[index])
            }
        }
        return margins
    }
}

/// What a step weighs for each of a few models.
struct Scales: Sendable, Hashable {
    /// So many models may share their rows.
    static let count = 3

    private var first: Float = 0
    private var second: Float = 0
    private var third: Float = 0

    /// The scale of one model.
    @inline(__always)
    subscript(place: Int) -> Float {
        get { place == 0 ? first : place == 1 ? second : third }
        set {
            switch place {
            case 0: first = newValue
            case 1: second = newValue
            default: third = newValue
            }
        }
    }
}
