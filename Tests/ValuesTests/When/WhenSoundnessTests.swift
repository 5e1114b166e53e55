import Testing

@testable import Values

@Suite("No reading of a wished time contradicts itself")
struct WhenSoundnessTests {
    private static let wishes = [
        "monday", "mondays", "sat morning", "mornings", "after 6", "weekdays", "weekdays after 5", "any day",
        "mon or tues", "the 30th", "next week", "weeknights", "friday at 3", "fri morning or sat afternoon",
        "every day", "weekends",
    ]
    private static let links = [
        " except ", " not ", ", not ", ". no ", ", no ", " but not ", " or ", ". actually not ", ". no wait ",
        ", unless ", " bar ", ". ",
    ]
    private static let tails = ["", ". sat morning ok", ", mornings I teach"]

    @Test("Whatever is wished, left out and thought over", arguments: links)
    func combinations(link: String) {
        for first in Self.wishes {
            for second in Self.wishes {
                for tail in Self.tails {
                    let text = first + link + second + tail
                    for reading in Reader.read(text, as: .when).readings {
                        guard case .when(let when) = reading.value else { continue }
                        #expect(when.slots.allSatisfy(Self.isSound), "\(text): \(reading.spoken)")
                    }
                }
            }
        }
    }

    @Test(
        "A day that is asked for is not left out",
        arguments: ["monday", "the 30th", "friday at 3", "mon or tues"],
        [". no ", ", no ", ". hmm no "])
    func again(wish: String, link: String) {
        let day = wish.split(separator: " ").prefix(wish.hasPrefix("the") ? 2 : 1).joined(separator: " ")
        let slots = Reader.when(wish + link + day)?.slots ?? []
        #expect(!slots.isEmpty && slots.allSatisfy { $0.from != nil }, "\(slots)")
    }

    @Test func `what is left of a contradiction is no wish`() {
        #expect(Reader.status("mornings except mornings", as: .when) == "invalid/contradiction")
        #expect(Reader.spoken("any day in the morning. no mornings. saturday", as: .when).count <= 1)
    }

    // MARK: - Soundness

    private static func isSound(_ slot: When.Slot) -> Bool {
        let window = window(of: slot)
        if let first = window.first, let last = window.last, window.count == 2 {
            if first > last { return false }
            if slot.notTimes.map(edges).contains(where: { $0[0] <= first && last <= $0[1] }) { return false }
        }
        return hasDays(slot)
    }

    private static func hasDays(_ slot: When.Slot) -> Bool {
        guard slot.notDays.count < 7, Set(slot.days).isDisjoint(with: slot.notDays) else { return false }
        guard let from = slot.from, from == slot.to, let day = CivilDay(iso: from) else { return true }
        return !slot.notDays.contains(WeekdaySet.code(day.weekday))
            && !slot.notDates.contains { ($0.first ?? "") <= from && from <= ($0.last ?? "") }
    }

    /// The first and the last minute, where both are known.
    private static func window(of slot: When.Slot) -> [Int] {
        let part = slot.partWindow
        let ends = [slot.t0.map(minutes) ?? part?.lowerBound, slot.t1.map(minutes) ?? part?.upperBound]
        return ends.compactMap(\.self)
    }

    private static func edges(_ window: String) -> [Int] {
        if let part = DayPart(rawValue: window)?.window { return [part.lowerBound, part.upperBound] }
        return window.split(separator: "-").map { minutes(String($0)) }
    }

    private static func minutes(_ clock: String) -> Int {
        clock.split(separator: ":").compactMap { Int($0) }.reduce(0) { $0 * 60 + $1 }
    }
}
