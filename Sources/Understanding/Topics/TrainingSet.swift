/// The vectors that a model is trained on, in flat arrays.
///
/// Features are numbered by how often they occur, so that the weights that training touches most lie together.
struct TrainingSet: Sendable {
    /// The number of each bucket; -1 where no vector has it.
    private(set) var numbers = [Int32](repeating: -1, count: FeatureSpace.count)
    /// How many features have a number.
    private(set) var width = 0
    /// The features of all vectors, one vector after the other, and what they weigh.
    private(set) var features: [Int32] = []
    private(set) var weights: [Float] = []
    private var starts: [Int] = [0]

    /// The number of vectors.
    var count: Int { starts.count - 1 }

    /// Takes in vectors.
    init(_ vectors: [FeatureVector]) {
        number(vectors)
        let total = vectors.reduce(0) { $0 + $1.buckets.count }
        features.reserveCapacity(total)
        weights.reserveCapacity(total)
        for vector in vectors {
            for bucket in vector.buckets { features.append(numbers[Int(bucket)]) }
            weights += vector.weights
            starts.append(features.count)
        }
    }

    private mutating func number(_ vectors: [FeatureVector]) {
        var frequency = [Int](repeating: 0, count: FeatureSpace.count)
        for vector in vectors {
            for bucket in vector.buckets { frequency[Int(bucket)] += 1 }
        }
        let seen = frequency.indices.filter { frequency[$0] > 0 }
        for bucket in seen.sorted(by: { (frequency[$1], $0) < (frequency[$0], $1) }) {
            numbers[bucket] = Int32(width)
            width += 1
        }
    }

    /// Where the features of a vector stand.
    subscript(row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }
}
