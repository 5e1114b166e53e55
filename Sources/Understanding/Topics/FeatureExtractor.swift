/// Counts the features of a text: words and pairs, runs of characters, concepts and which follow which.
struct FeatureExtractor {
    /// Buckets as they occur, repeated as often as they occur.
    private(set) var buckets: [Int32] = []
    /// What each bucket stands for, where names are wanted.
    private(set) var names: [(bucket: Int32, name: String)] = []
    private let isNaming: Bool

    /// Words as corrected for the word features, as written for the characters, the keys of concepts in their order.
    init(words: [String], written: [String], concepts: [UInt32], naming: Bool = false) {
        isNaming = naming
        buckets.reserveCapacity(words.count * 12 + concepts.count * 4)
        addWords(words)
        for word in written { addCharacters(word) }
        addConcepts(concepts)
        buckets = Self.sorted(buckets)
    }

    /// In ascending order: buckets have two bytes, which two passes of counting sort by.
    private static func sorted(_ buckets: [Int32]) -> [Int32] {
        var once = [Int32](repeating: 0, count: buckets.count)
        var twice = once
        sort(buckets, into: &once, byte: 0)
        sort(once, into: &twice, byte: 8)
        return twice
    }

    private static func sort(_ buckets: [Int32], into sorted: inout [Int32], byte: Int32) {
        var places = [Int](repeating: 0, count: 257)
        for bucket in buckets { places[Int(bucket >> byte & 0xFF) + 1] += 1 }
        for value in 1..<257 { places[value] += places[value - 1] }
        for bucket in buckets {
            let value = Int(bucket >> byte & 0xFF)
            sorted[places[value]] = bucket
            places[value] += 1
        }
    }

    private mutating func add(_ hash: UInt32, in block: Range<Int>, name: @autoclosure () -> String) {
        let bucket = FeatureSpace.bucket(hash, in: block)
        buckets.append(bucket)
        if isNaming { names.append((bucket, name())) }
    }

    private mutating func addWords(_ words: [String]) {
        var previous: (hash: UInt32, word: String)?
        for word in words {
            var hash = FeatureSpace.seed
            for byte in word.utf8 { hash = FeatureSpace.mix(hash, byte) }
            add(hash, in: FeatureSpace.words, name: "“\(word)”")
            if let previous {
                let pair = (previous.hash &* 31) ^ (hash &* 0x9E37_79B1)
                add(pair, in: FeatureSpace.words, name: "“\(previous.word) \(word)”")
            }
            previous = (hash, word)
        }
    }

    /// Runs of 2 to 4 characters of a word with a space on either side.
    private mutating func addCharacters(_ word: String) {
        let bytes = [0x20] + Array(word.utf8) + [0x20]
        for start in bytes.indices {
            var hash = FeatureSpace.seed
            for offset in 0..<min(4, bytes.count - start) {
                hash = FeatureSpace.mix(hash, bytes[start + offset])
                guard offset > 0 else { continue }
                add(
                    hash, in: FeatureSpace.characters,
                    name: "…\(String(decoding: bytes[start...start + offset], as: UTF8.self))…")
            }
        }
    }

    private mutating func addConcepts(_ concepts: [UInt32]) {
        var seen: [UInt32] = []
        for concept in concepts where !seen.contains(concept) {
            seen.append(concept)
            add(concept, in: FeatureSpace.concepts, name: "$\(concept)")
        }
        for (place, concept) in concepts.enumerated() {
            for next in concepts[(place + 1)...].prefix(Self.reach) where next != concept {
                add(concept &* 31 &+ next, in: FeatureSpace.concepts, name: "$\(concept) … $\(next)")
            }
        }
    }

    /// How many of the following concepts a concept is paired with: with all of them long messages cost too much, and
    /// tell no more.
    private static let reach = 3
}
