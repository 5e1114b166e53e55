/// A set of small numbers. Those below 64 take no room of their own.
struct Bits: Sendable, Hashable {
    private var low: UInt64 = 0
    /// 64 numbers a word; the last word is not empty.
    private var high: [UInt64] = []

    /// The empty set.
    init() {}

    /// A set of one.
    init(_ number: Int) { insert(number) }

    /// Whether it is empty.
    var isEmpty: Bool { low == 0 && high.isEmpty }

    /// How many numbers are in it.
    var count: Int { high.reduce(low.nonzeroBitCount) { $0 + $1.nonzeroBitCount } }

    /// The smallest number in it; nil where it is empty.
    var first: Int? {
        if low != 0 { return low.trailingZeroBitCount }
        return high.firstIndex { $0 != 0 }.map { ($0 + 1) * 64 + high[$0].trailingZeroBitCount }
    }

    /// Whether a number is in it.
    func contains(_ number: Int) -> Bool {
        guard number >= 64 else { return low & (1 << UInt64(number)) != 0 }
        let index = number / 64 - 1
        return index < high.count && high[index] & (1 << UInt64(number % 64)) != 0
    }

    /// Puts a number in.
    mutating func insert(_ number: Int) {
        guard number >= 64 else { return low |= 1 << UInt64(number) }
        widen(number / 64)
        high[number / 64 - 1] |= 1 << UInt64(number % 64)
    }

    private mutating func widen(_ count: Int) {
        if count > high.count { high.append(contentsOf: repeatElement(0, count: count - high.count)) }
    }

    /// Puts all numbers of another set in.
    mutating func formUnion(_ other: Bits) {
        low |= other.low
        guard !other.high.isEmpty else { return }
        widen(other.high.count)
        for index in other.high.indices { high[index] |= other.high[index] }
    }

    /// The numbers that are in both sets.
    func intersection(_ other: Bits) -> Bits {
        var both = Bits()
        both.low = low & other.low
        guard !high.isEmpty, !other.high.isEmpty else { return both }
        both.high = zip(high, other.high).map { $0 & $1 }
        while both.high.last == 0 { both.high.removeLast() }
        return both
    }

    /// Whether all its numbers are in another set.
    func isSubset(of other: Bits) -> Bool {
        guard low & ~other.low == 0, high.count <= other.high.count else { return false }
        return high.indices.allSatisfy { high[$0] & ~other.high[$0] == 0 }
    }

    /// Goes through the numbers, the smallest first.
    func forEach(_ body: (Int) -> Void) {
        Self.forEach(low, 0, body)
        for (index, word) in high.enumerated() { Self.forEach(word, (index + 1) * 64, body) }
    }

    private static func forEach(_ word: UInt64, _ start: Int, _ body: (Int) -> Void) {
        var rest = word
        while rest != 0 {
            body(start + rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}
