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
        var norms = SIMD4<Float>(repeating: 0)
        var index = 0
        while index < buckets.count {
            let bucket = buckets[index]
            var end = index + 1
            while end < buckets.count, buckets[end] == bucket { end += 1 }
            let weight = Self.sublinear(end - index) * idf[Int(bucket)]
            vector.buckets.append(bucket)
            vector.weights.append(weight)
            norms[Self.block(bucket)] += weight * weight
            index = end
        }
        scale(&vector, norms)
        vector.buckets.append(Int32(FeatureSpace.bias))
        vector.weights.append(1)
        return vector
    }

    private func scale(_ vector: inout FeatureVector, _ norms: SIMD4<Float>) {
        var factors = SIMD4<Float>(repeating: 0)
        for block in 0..<3 where norms[block] > 0 {
            factors[block] = blocks[block] / norms[block].squareRoot()
        }
        for index in vector.buckets.indices {
            vector.weights[index] *= factors[Self.block(vector.buckets[index])]
        }
    }

    private static func block(_ bucket: Int32) -> Int {
        bucket < FeatureSpace.words.upperBound ? 0 : bucket < FeatureSpace.characters.upperBound ? 1 : 2
    }

    private static let logarithms: [Float] = (0..<64).map {
        $0 < 1 ? 0 : 1 + Float(Foundation.log(Double($0)))
    }

    private static func sublinear(_ count: Int) -> Float { logarithms[min(count, 63)] }
}
