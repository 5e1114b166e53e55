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
            !endsZone(end)
        {
            return nil
        }
        if word(end) == "zone" { end += 1 }
        return (zone, end)
    }

    /// What may follow a zone's name without "time": the end of a clause, a day, a reason; "central air" is no zone.
    private func endsZone(_ at: Int) -> Bool {
        if weekday(at) != nil || lexemes.indices.contains(at) && lexemes[at].meaning != .word { return true }
        return [
            "", "on", "or", "and", "please", "but", "because", "since", "cause", "cuz", "bc", "if", "so",
            "as", "i",
            "i'm", "im", "my", "for", "which", "that's", "thats", "thanks", "thx", "would", "works", "is",
            "to", "this",
            "next", "not", "though", "where", "here", "works", "we're", "we", "it's", "its", "at", "until",
            "ok", "okay",
        ].contains(word(at))
    }

    /// "London time", "New York time": a place and the word.
    private func named(_ at: Int) -> (String, Int)? {
        if word(at) == "my", word(at + 1) == "time", ["(", ",", "in"].contains(word(at + 2)) {
            for count in 1...2 {
                let end = at + 3 + count
                let place = (at + 3..<end).map(word).joined(separator: " ")
                if let zone = ZoneNames.zone(of: place) { return (zone, end + (word(end) == ")" ? 1 : 0)) }
            }
        }
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
