import Foundation

/// Sublinear TF-IDF, each block of features of length one.
struct Weighting: Sendable {
    /// Inverse document frequency of each bucket.
    var idf: [Float]
    /// What each block counts: words, characters, concepts.
    var blocks: [Float]

    /// Learns how rare features are from texts' buckets.
    init(_ texts: [[Int32]], blocks: [Float]) {
        var frequency = [Int32](repeating: 0, count: FeatureSpace.count)
        for text in texts {
            var previous: Int32 = -1
            for bucket in text where bucket != previous {
                frequency[Int(bucket)] += 1
                previous = bucket
            }
        }
        let count = Double(texts.count)
        idf = frequency.map { Float(Foundation.log((1 + count) / (1 + Double($0))) + 1) }
        self.blocks = blocks
    }

    init(idf: [Float], blocks: [Float]) {
        self.idf = idf
        self.blocks = blocks
    }

    /// The weighted vector of sorted buckets.
    func vector(_ buckets: [Int32]) -> FeatureVector {
        var vector = FeatureVector()
        vector.buckets.reserveCapacity(buckets.count + 1)
        vector.weights.reserveCapacity(buckets.count + 1)
        var start = add(buckets[...], below: FeatureSpace.words.upperBound, blocks[0], to: &vector)
        start = add(buckets[start...], below: FeatureSpace.characters.upperBound, blocks[1], to: &vector)
        _ = add(buckets[start...], below: FeatureSpace.concepts.upperBound, blocks[2], to: &vector)
        vector.buckets.append(Int32(FeatureSpace.bias))
        vector.weights.append(1)
        return vector
    }

    /// Adds the buckets of one block as a vector of a length of its own; tells where the next block begins.
    private func add(
        _ buckets: ArraySlice<Int32>, below end: Int, _ length: Float, to vector: inout FeatureVector
    ) -> Int {
        let first = vector.weights.count
        var norm: Float = 0
        var index = buckets.startIndex
        while index < buckets.endIndex, buckets[index] < end {
            let bucket = buckets[index]
            var next = index + 1
            while next < buckets.endIndex, buckets[next] == bucket { next += 1 }
            let rarity = idf[Int(bucket)]
            let weight = next == index + 1 ? rarity : Self.sublinear(next - index) * rarity
            vector.buckets.append(bucket)
            vector.weights.append(weight)
            norm += weight * weight
            index = next
        }
        let factor = norm > 0 ? length / norm.squareRoot() : 0
        var weights = vector.weights.mutableSpan
        for place in first..<weights.count { weights[place] *= factor }
        return index
    }

    private static let logarithms: [Float] = (0..<64).map {
        $0 < 1 ? 0 : 1 + Float(Foundation.log(Double($0)))
    }

    private static func sublinear(_ count: Int) -> Float { logarithms[min(count, 63)] }
}
