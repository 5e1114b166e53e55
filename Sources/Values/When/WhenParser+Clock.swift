/// Clock times and parts of the day, each at one place.
extension WhenParser {
    /// Reads a clock time.
    ///
    /// `isExpected`: what stands before says that a time comes, so a bare number is one.
    func clock(_ at: Int, isExpected: Bool) -> (ClockTime, Int)? {
        if isArticledHour(at) { return clock(at + 1, isExpected: true) }
        guard var (clock, end) = bareClock(at, isExpected: isExpected) else { return nil }
        end = skipping(["sharp", "exactly", "o'clock", "oclock", "o'clockish"], from: end)
        if clock.half == .unsaid, let (half, halfEnd) = half(end) {
            clock.half = half
            end = halfEnd
            if half == .afternoon, clock.hour == 12, isNight(halfEnd - 1) { clock.half = .morning }
        }
        if let (zone, zoneEnd) = zone(end) {
            clock.zone = zone
            end = zoneEnd
        }
        return (clock, end)
    }

    private func isNight(_ at: Int) -> Bool {
        if case .part(.night, _) = meaning(at) { return true }
        return false
    }

    private func bareClock(_ at: Int, isExpected: Bool) -> (ClockTime, Int)? {
        if case .clock(let clock) = meaning(at) {
            if word(at) == "noon", number(at + 1) == 30 {
                return (ClockTime(hour: 12, minute: 30, half: .full), at + 2)
            }
            return (clock, at + 1)
        }
        if let relative = relativeMinutes(at) { return relative }
        guard let hour = number(at), (1...24).contains(hour), !isPronoun(at) else { return nil }
        if hour == 12, word(at + 1) == "noon" || word(at + 1) == "midnight" {
            return (ClockTime(hour: word(at + 1) == "noon" ? 12 : 0, half: .full), at + 2)
        }
        if let (clock, end) = spokenMinutes(at, hour) { return (clock, end) }
        if ["o'clock", "oclock", "o'clockish"].contains(word(at + 1)), hour <= 12 {
            return (ClockTime(hour: hour), at + 2)
        }
        if word(at + 1) == "o", word(at + 2) == "clock", hour <= 12 { return (ClockTime(hour: hour), at + 3) }
        if let (half, end) = half(at + 1), hour <= 12, isHalfNear(at + 1) {
            return (ClockTime(hour: hour, half: half), end)
        }
        guard isExpected, !isHouse(at), hour <= 12 || lexemes[at].isDigits else { return nil }
        // "At 14 hour".
        if hour > 12, word(at - 1) == "at", unit(at + 1) == .hour {
            return (ClockTime(hour: hour, half: .full), at + 2)
        }
        if case .unit = meaning(at + 1) { return nil }
        if ["%", "/", "th", "sessions", "session", "times", "people", "years", "percent", "x", "visits"]
            .contains(word(at + 1))
        {
            return nil
        }
        if hour > 12 { return word(at - 1) == "at" ? (ClockTime(hour: hour, half: .full), at + 1) : nil }
        return (ClockTime(hour: hour), at + 1)
    }

    /// "At 9 Oak Street" is a place.
    private func isHouse(_ at: Int) -> Bool {
        guard lexemes[at].isDigits, case .word = meaning(at + 1) else { return false }
        return (at + 2...at + 3).contains { PlaceWords.streetKinds.contains(word($0)) }
    }

    private func isHalfNear(_ at: Int) -> Bool {
        word(at) == "am" || word(at) == "pm" || word(at) == "in" || noonEnd(at) != nil
            || lexemes.indices.contains(at) && ["at", "this"].contains(word(at))
    }

    /// "Half past three", "quarter to four", "ten after two", "half three".
    private func relativeMinutes(_ at: Int) -> (ClockTime, Int)? {
        var start = skipping(["a"], from: at)
        // "Half ten" is half past ten.
        if word(start) == "half", let hour = hour(start + 1) {
            var clock = hour
            clock.minute = 30
            return (clock, start + 2)
        }
        let minutes: Int
        switch word(start) {
        case "half": minutes = 30
        case "quarter", "qtr": minutes = 15
        default:
            guard let number = number(start), [5, 10, 15, 20, 25].contains(number) else { return nil }
            minutes = number
            if unit(start + 1) == .minute { start += 1 }
        }
        let isPast = ["past", "after"].contains(word(start + 1))
        if isPast, let clock = pastHourBefore(start + 2, minutes) { return (clock, start + 2) }
        guard isPast || ["to", "till", "til", "before", "of"].contains(word(start + 1)),
            let hour = hour(start + 2)
        else { return nil }
        // "10 to 4" is a range, "10 minutes to 4" and "quarter to 4" are not.
        // "Five of five" is no range, and no share of days.
        let isOf = word(start + 1) == "of" && unit(start + 3) == nil && !isShare(start + 3)
        if !isPast, !isOf, minutes != 15 || number(start) != nil, unit(start) != .minute {
            guard minutes > 12 && !lexemes[start].isDigits || isReversed(minutes, hour) else { return nil }
        }
        if isPast, number(start) != nil, unit(start) != .minute, lexemes[start].isDigits,
            word(start + 1) == "after", start == at
        {
            return nil
        }
        var clock = hour
        clock.minute = isPast ? minutes : 60 - minutes
        if !isPast { clock.hour = clock.hour == 1 ? 12 : clock.hour - 1 }
        return (clock, start + 3)
    }

    /// "Ten or half past": the hour was said before.
    private func pastHourBefore(_ end: Int, _ minutes: Int) -> ClockTime? {
        guard word(end - 1) == "past", hour(end) == nil, case .joint? = pieces.last?.content,
            case .time(.point(var clock))? = pieces.dropLast().last?.content, clock.minute == 0
        else { return nil }
        clock.minute = minutes
        return clock
    }

    private func isShare(_ at: Int) -> Bool {
        ["sessions", "visits", "people", "days", "times", "of"].contains(word(at)) || word(at) == "/"
    }

    /// "Five to three": no hours run from five to three.
    private func isReversed(_ minutes: Int, _ hour: ClockTime) -> Bool {
        minutes == 5 && hour.hour < 5 || minutes == 10 && (8...9).contains(hour.hour)
    }

    private func hour(_ at: Int) -> ClockTime? {
        if case .clock(let clock) = meaning(at), clock.minute == 0 { return clock }
        return number(at).flatMap { (1...12).contains($0) ? ClockTime(hour: $0) : nil }
    }

    /// "Three thirty", "seven oh five", "ten fifteen".
    private func spokenMinutes(_ at: Int, _ hour: Int) -> (ClockTime, Int)? {
        guard hour <= 12, !lexemes[at].isDigits || number(at + 1) != nil && lexemes[at + 1].isDigits else {
            return nil
        }
        // "Five-thirty".
        if word(at + 1) == "-", !lexemes[at].isDigits, let minute = number(at + 2), (10...59).contains(minute)
        {
            return (ClockTime(hour: hour, minute: minute), at + 3)
        }
        if ["oh", "o"].contains(word(at + 1)), let minute = number(at + 2), minute < 10 {
            return (ClockTime(hour: hour, minute: minute), at + 3)
        }
        guard let minute = number(at + 1), (10...59).contains(minute),
            minute % 5 == 0 || !lexemes[at].isDigits,
            lexemes[at].isDigits == lexemes[at + 1].isDigits
        else { return nil }
        if case .unit = meaning(at + 2) { return nil }
        return (ClockTime(hour: hour, minute: minute), at + 2)
    }

    /// "In the morning", "pm", "at night" after an hour.
    func half(_ at: Int) -> (ClockTime.Half, Int)? {
        if word(at) == "am" || word(at) == "a.m" { return (.morning, at + 1) }
        if word(at) == "pm" { return (.afternoon, at + 1) }
        if let end = noonEnd(at) { return (word(at) == "after" ? .afternoon : .morning, end) }
        let next = skipping(["in", "the", "at", "this", "of"], from: at)
        guard next > at, case .part(let part, false) = meaning(next) else { return nil }
        if word(at) == "this" { return nil }
        switch part {
        case .morning: return (.morning, next + 1)
        case .afternoon, .evening: return (.afternoon, next + 1)
        case .night: return (.afternoon, next + 1)
        default: return nil
        }
    }

    /// "After noon", "before the noon": behind an hour they are its half.
    private func noonEnd(_ at: Int) -> Int? {
        guard ["after", "before"].contains(word(at)) else { return nil }
        let noon = skipping(["the"], from: at + 1)
        return word(noon) == "noon" ? noon + 1 : nil
    }

    // MARK: - Parts of the day

    /// Reads a part of the day: "late afternoon", "mornings", "first thing".
    func part(_ at: Int) -> (DayPart, Int)? {
        if let phrase = partPhrase(at) { return phrase }
        let isEarly = ["early", "earlier"].contains(word(at))
        let isLate = ["late", "later"].contains(word(at))
        let start = skipping(["in", "the", "-"], from: isEarly || isLate ? at + 1 : at)
        if isEarly || isLate || word(at) == "mid" {
            let next = word(at) == "mid" ? skipping(["-"], from: at + 1) : start
            guard case .part(let part, _) = meaning(next), word(next) != "am" else { return nil }
            return (word(at) == "mid" ? part : part.shifted(late: isLate), next + 1)
        }
        guard start == at || ["in", "the"].contains(word(at)), case .part(let part, _) = meaning(start) else {
            return nil
        }
        // "I am" is no morning.
        if word(start) == "am" || word(start) == "pm" { return isHalfWord(start) ? (part, start + 1) : nil }
        if word(start) == "eve", start == at, !followsValue() { return nil }
        return (part, start + 1)
    }

    private func isHalfWord(_ at: Int) -> Bool {
        if ["i", "which", "who"].contains(word(at - 1)) || word(at + 1) == "i" { return false }
        switch meaning(at - 1) {
        case .weekday, .relativeDay, .ordinal, .numericDate, .holiday, .number: return true
        default:
            if ["or", "not", "no"].contains(word(at - 1)) { return isHalfEnding(at + 1) }
            return ["the", "in", "weekday", "late", "early", "mid"].contains(word(at - 1))
        }
    }

    /// "Or am"; "or am free on Friday" has dropped its "I".
    private func isHalfEnding(_ at: Int) -> Bool {
        meaning(at) != .word
            || ["", "or", "and", "on", "please", "only", "if", "is", "would", "for", "thanks", "ok", "but"]
                .contains(word(at))
    }

    /// "After work", "at lunch", "end of the day": phrases that are parts of the day.
    func dayPhrase(_ at: Int) -> (DayPart, Int)? {
        // "Around lunch" is a phrase with its small word, "at first thing" one without.
        let start = skipping(["at", "in", "the", "during", "on", "my", "by", "around"], from: at)
        for place in [start, at] {
            if let phrase = partPhrase(place) { return phrase }
        }
        return nil
    }

    private func partPhrase(_ at: Int) -> (DayPart, Int)? {
        // "She's an early bird" tells of a person.
        if word(at) == "early", word(at + 1) == "bird", ["a", "an"].contains(word(at - 1)) { return nil }
        return Self.partPhrases.match(words, atOrNil: at).map { ($0.meaning, at + $0.count) }
    }

    private static let partPhrases = PhraseTable<DayPart>(
        list(
            .afterWork,
            "after work|after the work|after i get off work|after i get off|after office hours|after my shift|when i get home from work|once i'm off work|after i finish work|after working hours|after business hours|when i'm off work|after hours|when i get off work|after my work|after i'm off work|after the workday|post work"
        )
            + list(
                .beforeWork,
                "before work|before i go to work|before my shift|before i leave for work|before i head to work|before office hours|before the workday|pre work|before i start work|before working hours"
            )
            + list(
                .earlyMorning,
                "first thing|first thing in the morning|crack of dawn|bright and early|at dawn|first thing in the am|early bird"
            )
            + list(
                .earlyAfternoon,
                "after lunch|right after lunch|just after lunch|after lunchtime|early in the afternoon|early afternoon"
            )
            + list(
                .lateMorning,
                "before lunch|just before lunch|right before lunch|late in the morning|before noonish")
            + list(
                .lateAfternoon,
                "end of the day|end of day|eod|after school|after the kids get home|late in the afternoon|end of the afternoon|before dinner|end of the workday|close of business|cob|end of business|before supper|teatime|tea time|tea-time"
            )
            + list(
                .evening,
                "after dinner|after supper|tonight|tonite|2nite|2night|tonigt|tonihgt|this eve|after dark")
            + list(
                .midday,
                "lunch break|lunch hour|lunch time|lunchtime|over lunch|noon time|middle of the day|mid day|mid-day|midday|my lunch break|noon hour"
            )
            + list(.lateMorning, "mid-morning|mid morning|midmorning|late am")
            + list(.afternoon, "mid-afternoon|mid afternoon|midafternoon")
            + list(.earlyEvening, "early in the evening|dinner time|dinnertime|supper time")
            + list(.earlyMorning, "early in the morning|early am|early in the day|early morning hours"))

    private static func list(_ part: DayPart, _ phrases: String) -> [(String, DayPart)] {
        phrases.split(separator: "|").map { (String($0), part) }
    }
}
