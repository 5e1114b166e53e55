/// Where features are hashed to: words and word pairs, character grams, concepts, and one that is always on.
enum FeatureSpace {
    /// Buckets for words and pairs of words.
    static let words = 0..<(1 << 14)
    /// Buckets for runs of 2 to 4 characters.
    static let characters = (1 << 14)..<(1 << 15)
    /// Buckets for concepts and pairs of concepts.
    static let concepts = (1 << 15)..<((1 << 15) + (1 << 14))
    /// The bucket that every text has.
    static let bias = concepts.upperBound
    /// All of them.
    static let count = bias + 1

    /// FNV-1a's start.
    static let seed: UInt32 = 2_166_136_261

    /// The key of a concept: a hash of its name, so that a concept more or less changes nothing for the others.
    static func key(_ concept: String) -> UInt32 { concept.utf8.reduce(seed, mix) }

    /// One more byte of FNV-1a.
    static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

    /// The bucket of a hash inside a block whose size is a power of two.
    static func bucket(_ hash: UInt32, in block: Range<Int>) -> Int32 {
        var mixed = hash
        mixed ^= mixed >> 15
        mixed = mixed &* 0x2C1B_3C6D
        mixed ^= mixed >> 12
        return Int32(block.lowerBound + Int(mixed & UInt32(block.count - 1)))
    }
}
