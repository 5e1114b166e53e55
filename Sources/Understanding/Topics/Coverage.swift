import Foundation

/// How much of a text the script's own words cover, rare words counting more.
struct Coverage: Sendable {
    /// What each word counts, by symbol; 0 for words that no example has.
    let worth: [Float]
    /// What a word counts that no example has.
    let unknown: Float

    /// Learns from examples' word symbols.
    init(_ texts: [[Int32]], symbols: Int) {
        var frequency = [Int32](repeating: 0, count: symbols)
        for text in texts {
            for word in Set(text) where word >= 0 { frequency[Int(word)] += 1 }
        }
        let count = Double(texts.count)
        unknown = Float(Foundation.log(1 + count) + 1)
        worth = frequency.map { $0 == 0 ? 0 : Float(Foundation.log((1 + count) / (1 + Double($0))) + 1) }
    }

    init(worth: [Float], unknown: Float) {
        self.worth = worth
        self.unknown = unknown
    }

    /// From 0, nothing known, to 1, all known; words inside a concept of the script are known.
    func share(of words: [Int32], known: [Bool]) -> Float {
        var total: Float = 0
        var covered: Float = 0
        for (index, word) in words.enumerated() {
            let value = word >= 0 ? worth[Int(word)] : 0
            if value > 0 {
                total += value
                covered += value
            } else {
                total += unknown
                if known[index] { covered += unknown }
            }
        }
        return total > 0 ? covered / total : 0
    }
}
