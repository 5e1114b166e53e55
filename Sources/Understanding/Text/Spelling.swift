/// Corrects words that nobody knows, by a deletion index: a misspelt word and the right one become equal when
/// a letter or two are taken out of each.
struct Spelling: Sendable {
    /// Letters at a word's beginning that are indexed.
    private static let indexed = 7
    /// Shorter words are never corrected.
    static let shortest = 4

    /// The letters of all words, one after the other, and where each begins.
    private var letters: [UInt8] = []
    private var starts: [Int32] = [0]
    private var ranks: [UInt8] = []
    /// The hashes of shortened words, in order, and the word of each.
    private var hashes: [UInt32] = []
    private var numbers: [Int32] = []

    /// Indexes words with their rank; lower ranks win.
    init(_ vocabulary: [(word: String, rank: UInt8)]) {
        for (word, rank) in vocabulary
        where word.utf8.count >= 3 && word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) {
            letters += word.utf8
            starts.append(Int32(letters.count))
            ranks.append(rank)
        }
        buildIndex()
    }

    private mutating func buildIndex() {
        // The hash in the upper half, the word in the lower, so that one sort brings both in order.
        var index: [UInt64] = []
        index.reserveCapacity(ranks.count * 20)
        for number in ranks.indices {
            let word = letters(of: number)
            Self.shortened(Array(word.prefix(Self.indexed)), by: word.count < 6 ? 1 : 2) { hash in
                index.append(UInt64(hash) << 32 | UInt64(number))
            }
        }
        index.sort()
        hashes = index.map { UInt32($0 >> 32) }
        numbers = index.map { Int32(truncatingIfNeeded: $0) }
    }

    private func letters(of number: Int) -> ArraySlice<UInt8> {
        letters[Int(starts[number])..<Int(starts[number + 1])]
    }

    /// The index as bytes.
    func write(to writer: inout ByteWriter) {
        writer.write(letters)
        writer.write(starts)
        writer.write(ranks)
        writer.write(hashes.map { Int32(bitPattern: $0) })
        writer.write(numbers)
    }

    /// The index of bytes; nil unless they are whole.
    init?(_ reader: inout ByteReader) {
        guard let letters = reader.counted(), let starts = reader.integers(), let ranks = reader.counted(),
            let hashes = reader.integers(), let numbers = reader.integers(), hashes.count == numbers.count,
            starts.count == ranks.count + 1
        else { return nil }
        (self.letters, self.starts, self.ranks) = (Array(letters), starts, Array(ranks))
        self.hashes = hashes.map { UInt32(bitPattern: $0) }
        self.numbers = numbers
    }

    /// The known word that was most likely meant; nil where none is near.
    func correct(_ word: String) -> String? {
        let bytes = Array(word.utf8)
        guard bytes.count >= Self.shortest, bytes.count <= 24 else { return nil }
        let limit = bytes.count < 7 ? 1 : 2
        var best: (score: Int, word: Int)?
        Self.shortened(Array(bytes.prefix(Self.indexed)), by: limit) { hash in
            for slot in slots(hash) {
                let candidate = Int(numbers[slot])
                guard let score = score(bytes, candidate, limit), score < (best?.score ?? .max) else {
                    continue
                }
                best = (score, candidate)
            }
        }
        return best.map { String(decoding: letters(of: $0.word), as: UTF8.self) }
    }

    /// Lower is likelier: distance, then the first letter, then the rank, then the length.
    private func score(_ word: [UInt8], _ candidate: Int, _ limit: Int) -> Int? {
        let known = letters(of: candidate)
        guard abs(known.count - word.count) <= limit, let initial = known.first else { return nil }
        let allowed = min(limit, known.count < 5 ? 1 : 2)
        guard let distance = Self.distance(word, known, limit: allowed) else { return nil }
        guard distance < 2 || initial == word[0] else { return nil }
        let firstDiffers = initial == word[0] ? 0 : 1
        return distance * 1000 + firstDiffers * 300 + Int(ranks[candidate]) * 100
            + abs(known.count - word.count)
    }

    private func slots(_ hash: UInt32) -> Range<Int> {
        var from = 0
        var to = hashes.count
        while from < to {
            let middle = (from + to) / 2
            if hashes[middle] < hash { from = middle + 1 } else { to = middle }
        }
        var end = from
        while end < hashes.count, hashes[end] == hash { end += 1 }
        return from..<end
    }

    private static func shortened(_ word: [UInt8], by limit: Int, each: (UInt32) -> Void) {
        each(hash(word, without: -1, -1))
        for first in word.indices {
            each(hash(word, without: first, -1))
            guard limit > 1 else { continue }
            for second in word.indices where second > first { each(hash(word, without: first, second)) }
        }
    }

    private static func hash(_ word: [UInt8], without first: Int, _ second: Int) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for index in word.indices where index != first && index != second {
            hash = (hash ^ UInt32(word[index])) &* 16_777_619
        }
        return hash
    }

    /// Insertions, deletions, changes and swaps of neighbours between two words; nil above the limit.
    static func distance(_ left: [UInt8], _ right: ArraySlice<UInt8>, limit: Int) -> Int? {
        let start = right.startIndex
        let count = right.count
        var before = [Int](repeating: 0, count: count + 1)
        var row = Array(0...count)
        var next = before
        for i in 1...left.count {
            next[0] = i
            for j in 1...count {
                let change = left[i - 1] == right[start + j - 1] ? 0 : 1
                next[j] = min(row[j] + 1, next[j - 1] + 1, row[j - 1] + change)
                if i > 1, j > 1, left[i - 1] == right[start + j - 2], left[i - 2] == right[start + j - 1] {
                    next[j] = min(next[j], before[j - 2] + 1)
                }
            }
            swap(&before, &row)
            swap(&row, &next)
        }
        return row[count] <= limit ? row[count] : nil
    }
}
