/// Chance that is the same each time: SplitMix64 (Steele, Lea, Flood 2014), one stream for each seed.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    /// The stream of a visitor.
    init(seed: UInt64, visitor: Int) {
        state = seed &+ UInt64(truncatingIfNeeded: visitor) &* 0x9E37_79B9_7F4A_7C15
        _ = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True so many times out of a hundred.
    mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    /// One of some things; nil where there are none.
    mutating func pick<Things: Collection>(_ things: Things) -> Things.Element? {
        things.randomElement(using: &self)
    }
}
