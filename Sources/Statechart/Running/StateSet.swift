/// A set of states by index, in document order.
///
/// The first 64 states need no memory of their own, which covers most charts.
struct StateSet: Sendable, Hashable {
    private var first: UInt64 = 0
    private var rest: [UInt64]

    /// An empty set for a chart of so many states.
    init(capacity: Int) {
        rest = capacity <= 64 ? [] : Array(repeating: 0, count: (capacity - 1) / 64)
    }

    var isEmpty: Bool { first == 0 && rest.allSatisfy { $0 == 0 } }

    func contains(_ state: Int) -> Bool {
        let word = state < 64 ? first : rest[state / 64 - 1]
        return word & (1 << UInt64(state % 64)) != 0
    }

    mutating func insert(_ state: Int) {
        if state < 64 { first |= 1 << UInt64(state) } else { rest[state / 64 - 1] |= 1 << UInt64(state % 64) }
    }

    mutating func remove(_ state: Int) {
        if state < 64 {
            first &= ~(1 << UInt64(state))
        } else {
            rest[state / 64 - 1] &= ~(1 << UInt64(state % 64))
        }
    }

    mutating func removeAll() {
        first = 0
        for index in rest.indices { rest[index] = 0 }
    }

    mutating func formUnion(_ other: StateSet) {
        first |= other.first
        for index in rest.indices { rest[index] |= other.rest[index] }
    }

    func isDisjoint(with other: StateSet) -> Bool {
        guard first & other.first == 0 else { return false }
        return zip(rest, other.rest).allSatisfy { $0 & $1 == 0 }
    }

    /// Whether some state in a range of indices is in the set.
    func containsAny(of range: ClosedRange<Int>) -> Bool {
        next(from: range.lowerBound).map { $0 <= range.upperBound } ?? false
    }

    /// The first state at or after an index.
    func next(from start: Int) -> Int? {
        var word = start / 64
        guard word <= rest.count else { return nil }
        var bits = (word == 0 ? first : rest[word - 1]) & (~0 << UInt64(start % 64))
        while bits == 0 {
            word += 1
            guard word <= rest.count else { return nil }
            bits = rest[word - 1]
        }
        return word * 64 + bits.trailingZeroBitCount
    }
}

extension StateSet: Sequence {
    struct Iterator: IteratorProtocol {
        let set: StateSet
        var position = 0

        mutating func next() -> Int? {
            guard let found = set.next(from: position) else { return nil }
            position = found + 1
            return found
        }
    }

    func makeIterator() -> Iterator { Iterator(set: self) }
}
