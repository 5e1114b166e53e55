import Testing

@testable import Dialogue

@Suite("Sets of small numbers")
struct BitsTests {
    private func bits(_ numbers: [Int]) -> Bits {
        numbers.reduce(into: Bits()) { $0.insert($1) }
    }

    private func numbers(_ bits: Bits) -> [Int] {
        var numbers: [Int] = []
        bits.forEach { numbers.append($0) }
        return numbers
    }

    private static let samples = [[], [0], [3, 63], [64], [2, 64, 200], [63, 64, 65, 127, 128]]

    @Test("They do what sets do", arguments: samples, samples)
    func likeSets(_ one: [Int], _ other: [Int]) {
        var union = bits(one)
        union.formUnion(bits(other))
        #expect(numbers(union) == Set(one + other).sorted())
        #expect(numbers(bits(one).intersection(bits(other))) == one.filter(other.contains))
        #expect(bits(one).isSubset(of: bits(other)) == Set(one).isSubset(of: other))
        #expect((bits(one) == bits(other)) == (one == other))
        #expect(bits(one).intersection(bits(other)) == bits(one.filter(other.contains)))
    }

    @Test("What is in one", arguments: samples)
    func content(_ set: [Int]) {
        #expect(numbers(bits(set.reversed())) == set)
        #expect(bits(set).count == set.count && bits(set).isEmpty == set.isEmpty)
        #expect(bits(set).first == set.first)
        #expect((0..<260).filter { bits(set).contains($0) } == set)
    }
}
