import Foundation

/// A case of Recognizers-Text's DateTimeModel.
struct RecognizersLine: Decodable {
    struct Result: Decodable {
        var text: String
        var type: String
        var values: [Value]
    }

    struct Value: Decodable {
        var timex: String?
        var Mod: String?
        var type: String
        var value: String?
        var start: String?
        var end: String?
    }

    var input: String
    var reference: String?
    var results: [Result]
}

/// A case in our conventions: alternatives of days and times, or a refusal.
struct RecognizersMeaning {
    /// One alternative; nil is open.
    struct Slot: Equatable {
        var from: Int?
        var to: Int?
        var t0: Int?
        var t1: Int?
        /// The limits are a matter of taste: parts of the day, "early", "mid".
        var isLoose = false
    }

    /// What may be read; several where am and pm are both right.
    var days: [Slot] = []
    var times: [[Slot]] = []
    var isPast = false
    /// An undated day passed in the last 90 days: our conventions say so instead of taking next year's.
    var hasPassed = false
    var isRepeated = false
    var minutes: Int?

    /// Maps a case: the future value of an undated day counts, an end that is not included becomes one that is.
    init(_ line: RecognizersLine) {
        let today = Self.day(line.reference ?? "2016-11-07") ?? 0
        for result in line.results {
            let future = result.values.last
            switch result.type {
            case "set": isRepeated = true
            case "duration": minutes = future?.value.flatMap { Int($0) }.map { $0 / 60 }
            case "date", "daterange":
                if let future { addDays(Self.days(future, result.text), today) }
                hasPassed = hasPassed || Self.hasJustPassed(result.values, today)
            case "time", "timerange": times.append(result.values.map(Self.times))
            case "datetime", "datetimerange":
                guard let future else { continue }
                addDays(Self.days(future, result.text, isExclusive: false), today)
                hasPassed = hasPassed || Self.hasJustPassed(result.values, today)
                times.append(result.values.map(Self.times))
            default: break
            }
        }
    }

    private static func hasJustPassed(_ values: [RecognizersLine.Value], _ today: Int) -> Bool {
        guard values.count > 1, let first = values.first, let day = days(first, "", isExclusive: false).to
        else { return false }
        return day < today && today - day <= 90
    }

    private mutating func addDays(_ slot: Slot, _ today: Int) {
        if let last = slot.to, last < today {
            isPast = true
            return
        }
        if !days.contains(slot) { days.append(slot) }
    }

    private static func days(_ value: RecognizersLine.Value, _ text: String, isExclusive: Bool = true) -> Slot
    {
        let loose =
            value.Mod.map { ["early", "mid", "start", "end"].contains($0) } ?? false
            || text.hasPrefix("later")
        if let day = value.value.flatMap(day) {
            switch value.Mod {
            case "before", "until": return Slot(to: value.Mod == "before" ? day - 1 : day)
            case "after", "since": return Slot(from: value.Mod == "after" ? day + 1 : day)
            default: return Slot(from: day, to: day)
            }
        }
        if !isExclusive, value.start == nil || value.end == nil,
            let day = (value.start ?? value.end).flatMap(day)
        {
            return Slot(from: day, to: day)
        }
        let from = value.start.flatMap(day).map {
            value.Mod == "after" ? $0 + (isExclusive && value.end == nil ? 1 : 0) : $0
        }
        let to = value.end.flatMap(day).map { isExclusive ? $0 - 1 : $0 }
        return Slot(from: from, to: to, isLoose: loose)
    }

    private static func times(_ value: RecognizersLine.Value) -> Slot {
        let parts = ["TMO", "TAF", "TEV", "TNI", "TDT", "TMI", "TBR", "TLU", "TDI"]
        let isLoose = value.Mod != nil || parts.contains { value.timex?.contains($0) == true }
        if let minute = value.value.flatMap(minute) {
            switch value.Mod {
            case "before", "until": return Slot(t1: minute)
            case "after", "since": return Slot(t0: minute)
            default: return Slot(t0: minute, t1: minute)
            }
        }
        return Slot(t0: value.start.flatMap(minute), t1: value.end.flatMap(minute), isLoose: isLoose)
    }

    private static func day(_ text: String) -> Int? {
        let date = text.prefix(10)
        return date.count == 10 && date.contains("-") ? WhenMeaning.number(String(date)) : nil
    }

    private static func minute(_ text: String) -> Int? {
        let time = text.count > 10 ? String(text.dropFirst(11)) : text
        let fields = time.split(separator: ":").compactMap { Int($0) }
        return fields.count >= 2 ? fields[0] * 60 + fields[1] : nil
    }
}
