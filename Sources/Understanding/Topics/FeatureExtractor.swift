/// Counts the features of a text: words and pairs, runs of characters, concepts and which follow which.
struct FeatureExtractor {
    /// Buckets as they occur, repeated as often as they occur.
    private(set) var buckets: [Int32] = []
    /// What each bucket stands for, where names are wanted.
    private(set) var names: [(bucket: Int32, name: String)] = []
    private let isNaming: Bool
    /// The letters of the word that is looked at, a space on either side.
    private var letters: [UInt8] = []

    /// Words as corrected for the word features, as written for the characters, the keys of concepts in their order.
    init(
        words: some Collection<String>, written: some Collection<String>, concepts: [UInt32],
        naming: Bool = false
    ) {
        isNaming = naming
        buckets.reserveCapacity(words.count * 20 + concepts.count * 4)
        addWords(words)
        for word in written { addCharacters(word) }
        addConcepts(concepts)
        buckets = Self.sorted(buckets)
    }

    /// In ascending order: counted by their upper bits, by which hashed buckets are spread out; the few that share them are then
    /// put in order one by one.
    private static func sorted(_ buckets: [Int32]) -> [Int32] {
        var counts = [Int32](repeating: 0, count: FeatureSpace.count >> lowerBits + 2)
        var sorted = [Int32](repeating: 0, count: buckets.count)
        var places = counts.mutableSpan
        var row = sorted.mutableSpan
        for bucket in buckets { places[Int(bucket >> lowerBits) + 1] += 1 }
        for value in 1..<places.count { places[value] += places[value - 1] }
        for bucket in buckets {
            let value = Int(bucket >> lowerBits)
            row[Int(places[value])] = bucket
            places[value] += 1
        }
        for index in row.indices.dropFirst() where row[index] < row[index - 1] {
            let bucket = row[index]
            var place = index
            while place > 0, row[place - 1] > bucket {
                row[place] = row[place - 1]
                place -= 1
            }
            row[place] = bucket
        }
        return sorted
    }

    /// Buckets that differ in more than these bits are put in order by counting.
    private static let lowerBits: Int32 = 7

    private mutating func add(_ hash: UInt32, in block: Range<Int>, name: @autoclosure () -> String) {
        let bucket = FeatureSpace.bucket(hash, in: block)
        buckets.append(bucket)
        if isNaming { names.append((bucket, name())) }
    }

    private mutating func spell(_ word: String) {
        letters.removeAll(keepingCapacity: true)
        letters.append(0x20)
        letters.append(contentsOf: word.utf8)
        letters.append(0x20)
    }

    private mutating func addWords(_ words: some Collection<String>) {
        var previous: (hash: UInt32, word: String)?
        for word in words {
            spell(word)
            var hash = FeatureSpace.seed
            for place in 1..<letters.count - 1 { hash = FeatureSpace.mix(hash, letters[place]) }
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
        spell(word)
        for start in letters.indices {
            var hash = FeatureSpace.mix(FeatureSpace.seed, letters[start])
            for end in start + 1..<max(start + 1, min(start + 4, letters.count)) {
                hash = FeatureSpace.mix(hash, letters[end])
                let bucket = FeatureSpace.bucket(hash, in: FeatureSpace.characters)
                buckets.append(bucket)
                guard isNaming else { continue }
                names.append((bucket, "…\(String(decoding: letters[start...end], as: UTF8.self))…"))
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
            for other in place + 1..<max(place + 1, min(place + 1 + Self.reach, concepts.count)) {
                let next = concepts[other]
                guard next != concept else { continue }
                add(concept &* 31 &+ next, in: FeatureSpace.concepts, name: "$\(concept) … $\(next)")
            }
        }
    }

    /// How many of the following concepts a concept is paired with: with all of them long messages cost too much, and
    /// tell no more.
    private static let reach = 3
}
