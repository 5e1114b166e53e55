/// What a predicate is about that stands behind what is not wanted: "mornings are bad", "not those".
extension WishReader {
    mutating func excludeBefore() {
        let start = max(predicateStart, wishedStretch.map { $0 + 1 } ?? 0, lastList, replacement)
        for index in items.indices where index >= start { items[index].isExcluded = true }
        predicateStart = items.count
        isExcluding = false
    }

    /// "Change it to Tuesday, Monday I have class": what something is changed to is wished.
    private var replacement: Int {
        guard let first = items.first, items.count > 1, items[1].joint == .comma else { return 0 }
        let before = words[..<first.lexemes.lowerBound].suffix(4)
        return before.contains { ["change", "switch", "move", "make"].contains($0) } ? 1 : 0
    }

    /// Where the list begins that a predicate is about: "next week, mornings are no good" says nothing of the week, and "not
    /// before ten, Mondays are out" nothing of ten.
    private var lastList: Int {
        guard let last = items.indices.last else { return 0 }
        var start = last
        while start > 0 {
            let (item, before) = (items[start], items[start - 1])
            let isOne = item.conjunct == before.conjunct || item.joint == .or || item.joint == .and
            guard isOne || kinds(before.conjunct) == kinds(items[last].conjunct) else { break }
            start -= 1
        }
        return start
    }

    /// Whether days, times or both stand in a conjunct.
    private func kinds(_ conjunct: Int) -> Set<Bool> {
        Set(items.filter { $0.conjunct == conjunct }.map(\.isDate))
    }

    /// "Next week, only Friday is out": the stretch is wished, and only its day is not.
    private var wishedStretch: Int? {
        guard let last = items.last, case .date(let day) = last.content, !Self.isStretch(day) else {
            return nil
        }
        return items.lastIndex { item in
            guard case .date(let date) = item.content, item.conjunct < last.conjunct else { return false }
            return Self.isStretch(date)
        }
    }

    private static func isStretch(_ date: DateExpression) -> Bool {
        switch date {
        case .stretch, .range, .bounded, .any: true
        default: false
        }
    }

    mutating func excludeAll() {
        // "I could do Friday, she has bridge on Mondays, so not those": they are out already.
        guard items.last?.isExcluded != true else { return }
        for index in items.indices { items[index].isExcluded = true }
        predicateStart = items.count
        isExcluding = false
    }
}
