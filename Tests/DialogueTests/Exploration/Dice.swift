@testable import Dialogue

/// Chance that is the same in every run.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number below another one.
    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }

    /// One conversation of a region, by its values.
    mutating func pick(_ region: Region) -> [Int] {
        region.sets.map { set in
            var numbers: [Int] = []
            set.forEach { numbers.append($0) }
            return numbers[roll(numbers.count)]
        }
    }
}
