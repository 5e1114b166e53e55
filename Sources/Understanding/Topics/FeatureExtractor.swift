/// Counts the features of a text.
struct FeatureExtractor {
    /// Buckets as they occur, repeated as often as they occur.
    private(set) var buckets: [Int32] = []

    /// Words as corrected for the word features, as written for the characters, concepts in their order.
    init(words: [String], written: [String], concepts: [Int]) {
        buckets.reserveCapacity(words.count * 12 + concepts.count * 4)
        addWords(words)
        for word in written { addCharacters(word) }
        addConcepts(concepts)
        buckets.sort()
    }

    private mutating func addWords(_ words: [String]) {
        var previous: UInt32?
        for word in words {
            var hash = FeatureSpace.seed
            for byte in word.utf8 { hash = FeatureSpace.mix(hash, byte) }
            buckets.append(FeatureSpace.bucket(hash, in: FeatureSpace.words))
            if let previous {
                let pair = (previous &* 31) ^ (hash &* 0x9E37_79B1)
                buckets.append(FeatureSpace.bucket(pair, in: FeatureSpace.words))
            }
            previous = hash
        }
    }

    /// Runs of 2 to 4 characters of a word with a space on either side.
    private mutating func addCharacters(_ word: String) {
        let bytes = [0x20] + Array(word.utf8) + [0x20]
        for start in bytes.indices {
            var hash = FeatureSpace.seed
            for offset in 0..<min(4, bytes.count - start) {
                hash = FeatureSpace.mix(hash, bytes[start + offset])
                if offset > 0 { buckets.append(FeatureSpace.bucket(hash, in: FeatureSpace.characters)) }
            }
        }
    }

    private mutating func addConcepts(_ concepts: [Int]) {
        let distinct = Array(Set(concepts)).sorted()
        for (index, concept) in distinct.enumerated() {
            let hash = UInt32(truncatingIfNeeded: concept &+ 1) &* 0x85EB_CA6B
            buckets.append(FeatureSpace.bucket(hash, in: FeatureSpace.concepts))
            for other in distinct[(index + 1)...] {
                let pair = hash ^ (UInt32(truncatingIfNeeded: other &+ 7) &* 0xC2B2_AE35)
                buckets.append(FeatureSpace.bucket(pair, in: FeatureSpace.concepts))
            }
        }
    }
}
