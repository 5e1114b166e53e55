import Foundation

/// Zones named beside a clock time.
extension WhenParser {
    /// "Eastern", "PST", "central time", "London time".
    func zone(_ at: Int) -> (String, Int)? {
        abbreviated(at) ?? named(at)
    }

    private func abbreviated(_ at: Int) -> (String, Int)? {
        let next = skipping(["(", "us"], from: at)
        guard case .zone(let zone) = meaning(next) else { return nil }
        let isLong = ["eastern", "central", "mountain", "pacific", "alaska", "hawaii", "hawaiian"].contains(
            word(next))
        var end = skipping(["standard", "daylight", "time", "tz", ")"], from: next + 1)
        if isLong, end == next + 1,
            !["", ".", ",", "!", "?", "on", "or", "and", "tomorrow", "please"].contains(word(end))
        {
            return nil
        }
        if word(end) == "zone" { end += 1 }
        return (zone, end)
    }

    /// "London time", "New York time": a place and the word.
    private func named(_ at: Int) -> (String, Int)? {
        let start = skipping(["(", "in"], from: at)
        for count in 1...3 {
            guard ["time", "tz"].contains(word(start + count)) else { continue }
            let place = (start..<start + count).map(word).joined(separator: " ")
            guard let zone = ZoneNames.zone(of: place) else { return nil }
            return (zone, start + count + 1 + (word(start + count + 1) == ")" ? 1 : 0))
        }
        return nil
    }
}
