/// The vectors that a model is trained on, in flat arrays.
///
/// Features are numbered by how often they occur, so that the weights that training touches most lie together.
struct TrainingSet: Sendable {
    /// A feature of a vector with its weight: side by side, for vectors are visited in no order and each visit waits for both.
    struct Entry: Sendable, Hashable {
        /// The feature's number.
        var feature: Int32
        /// What it weighs.
        var weight: Float
    }

    /// The number of each bucket; -1 where no vector has it.
    private(set) var numbers = [Int32](repeating: -1, count: FeatureSpace.count)
    /// How many features have a number.
    private(set) var width = 0
    /// The features of all vectors, one vector after the other.
    private(set) var entries: [Entry] = []
    /// The squared length of each vector.
    private(set) var squares: [Float] = []
    private var starts: [Int] = [0]

    /// The number of vectors.
    var count: Int { starts.count - 1 }

    /// Takes in vectors.
    init(_ vectors: [FeatureVector]) {
        number(vectors)
        entries.reserveCapacity(vectors.reduce(0) { $0 + $1.buckets.count })
        for vector in vectors {
            for (bucket, weight) in zip(vector.buckets, vector.weights) {
                entries.append(Entry(feature: numbers[Int(bucket)], weight: weight))
            }
            squares.append(vector.weights.reduce(0) { $0 + $1 * $1 })
            starts.append(entries.count)
        }
    }

    private mutating func number(_ vectors: [FeatureVector]) {
        var frequency = [UInt32](repeating: 0, count: FeatureSpace.count)
        for vector in vectors {
            for bucket in vector.buckets { frequency[Int(bucket)] += 1 }
        }
        // The rarity in the upper half, the bucket in the lower, so that one sort brings both in order.
        var seen: [UInt64] = []
        seen.reserveCapacity(frequency.count)
        for bucket in frequency.indices where frequency[bucket] > 0 {
            seen.append(UInt64(UInt32.max - frequency[bucket]) << 32 | UInt64(bucket))
        }
        seen.sort()
        for (number, bucket) in seen.enumerated() {
            numbers[Int(truncatingIfNeeded: bucket & 0xFFFF_FFFF)] = Int32(number)
        }
        width = seen.count
    }

    /// Where the features of a vector stand.
    subscript(row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }
}
