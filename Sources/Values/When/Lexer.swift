/// Turns tokens into lexemes: clock times, numeric dates and words of time are put together.
struct Lexer {
    let tokens: [Token]
    var index = 0
    var lexemes: [Lexeme] = []

    /// Returns the lexemes of a text.
    static func lexemes(of tokens: [Token]) -> [Lexeme] {
        var lexer = Lexer(tokens: tokens)
        while lexer.index < tokens.count { lexer.step() }
        return lexer.lexemes
    }

    private init(tokens: [Token]) {
        self.tokens = tokens
    }

    private mutating func step() {
        switch tokens[index].kind {
        case .number:
            if text(0) == "2", isGlued(1), ["moro", "morrow", "mrw", "moz", "morow"].contains(text(1)) {
                return append(.relativeDay(1), count: 2)
            }
            if text(0) == "2", isGlued(1), text(1) == "day" { return append(.relativeDay(0), count: 2) }
            if takeISODate() || takeNumericDate() || takeClock() || takeOrdinalDigits() { return }
            let number = tokens[index].number
            append(number.map { .number($0) } ?? .word, count: 1, isDigits: true)
        case .word:
            if takeSlip() || takeWeekEvenings() { return }
            if takeHoliday() || takeSpokenNumber() || takeWeekdayLetters() || takeHalfWord() { return }
            append(Lexicon.meaning(of: tokens[index].text) ?? .word, count: 1)
        case .mark: append(.mark, count: 1)
        case .lineEnd: append(.lineEnd, count: 1)
        }
    }

    private mutating func append(_ meaning: Lexeme.Meaning, count: Int, isDigits: Bool = false) {
        let range = index..<index + count
        let text = count == 1 ? tokens[index].text : tokens[range].map(\.text).joined(separator: " ")
        lexemes.append(
            Lexeme(
                meaning: meaning, text: text, tokens: range, isGlued: tokens[index].isGlued,
                isDigits: isDigits))
        index += count
    }

    func text(_ offset: Int) -> String {
        index + offset < tokens.count ? tokens[index + offset].text : ""
    }

    private func number(_ offset: Int) -> Int? {
        index + offset < tokens.count ? tokens[index + offset].number : nil
    }

    private func digits(_ offset: Int) -> Int {
        index + offset < tokens.count && tokens[index + offset].kind == .number
            ? tokens[index + offset].text.utf8.count : 0
    }

    func isGlued(_ offset: Int) -> Bool {
        index + offset < tokens.count && tokens[index + offset].isGlued
    }
}

// MARK: - Dates

extension Lexer {
    /// `2026-12-01`, with a time of day glued by a T or not.
    private mutating func takeISODate() -> Bool {
        guard digits(0) == 4, text(1) == "-" || text(1) == "/" || text(1) == ".", text(3) == text(1),
            let year = number(0), let month = number(2), let day = number(4), (1...2).contains(digits(2)),
            (1...2).contains(digits(4)), (1900...2200).contains(year)
        else { return false }
        append(.numericDate([year, month, day], isISO: true), count: 5)
        if text(0) == "t", isGlued(0), isGlued(1) { index += 1 }
        return true
    }

    private mutating func takeNumericDate() -> Bool {
        let sign = text(1)
        guard sign == "/" || sign == "-" || sign == ".", (1...2).contains(digits(0)),
            (1...2).contains(digits(2)),
            let first = number(0), let second = number(2)
        else { return false }
        if text(3) == sign, [2, 4].contains(digits(4)), let year = number(4), isGlued(1),
            isGlued(4) || sign == "/"
        {
            append(.numericDate([first, second, year], isISO: false), count: 5)
            return true
        }
        return takeShortDate(sign, first, second)
    }

    /// Two numbers and a slash are a date; with a hyphen only where they cannot be hours.
    private mutating func takeShortDate(_ sign: String, _ first: Int, _ second: Int) -> Bool {
        let last = lexemes.last?.text ?? ""
        switch sign {
        case "/":
            guard isGlued(1), isGlued(2), first > 0, second > 0, !(text(3) == "/" && digits(4) > 0) else {
                return false
            }
            let isFraction =
                first == 1 && second == 2 && ["hour", "hours", "hr", "hrs", "an", "of"].contains(text(3))
            // "Dec 4/5/6": days of one month.
            let isAfterMonth =
                lexemes.last.map { if case .month = $0.meaning { true } else { false } } ?? false
            if isFraction || isAfterMonth || last == "/" && isGlued(0) { return false }
        case "-":
            guard isGlued(1), isGlued(2), first > 0, first <= 12, second > 12, second <= 31, text(3) != ":",
                !["am", "pm"].contains(text(3)),
                !["june"].contains(last),
                lexemes.last.map({ lexeme in
                    if case .month = lexeme.meaning { return false }
                    return true
                }) ?? true
            else { return false }
        case ".":
            // "12.2." is a date by its second point; "12.30" is a time.
            guard isGlued(1), isGlued(2), text(3) == ".", isGlued(3), digits(4) == 0 || !isGlued(4),
                (1...31).contains(first), (1...31).contains(second), isDotted(first)
            else { return false }
            append(.numericDate([first, second], isISO: false), count: 4)
            return true
        default: return false
        }
        append(.numericDate([first, second], isISO: false), count: 3)
        return true
    }

    /// "12.30." may be a time at a sentence's end; a day above twelve, or a time behind it, makes it a date.
    private func isDotted(_ first: Int) -> Bool {
        let last = lexemes.last?.text ?? ""
        if ["at", "by", "around", "until", "till", "after", "before", "from"].contains(last) { return false }
        // "Thursday 3.12. …": no clock shows such minutes.
        if case .weekday? = lexemes.last?.meaning, let month = number(2), month <= 12,
            digits(2) == 1 || month % 5 > 0
        {
            return true
        }
        return first > 12 && first <= 31 && number(2).map { $0 <= 12 } == true || digits(4) > 0
            || ["at", "um", "@"].contains(text(4)) || last == "on"
    }

    /// `2nd`, `23rd`.
    private mutating func takeOrdinalDigits() -> Bool {
        guard ["st", "nd", "rd", "th", "ths", "rth"].contains(text(1)), isGlued(1), let number = number(0),
            (1...99).contains(number)
        else { return false }
        append(.ordinal(number), count: 2, isDigits: true)
        return true
    }

    private mutating func takeHoliday() -> Bool {
        guard HolidayNames.table.mayStart(text(0)) else { return false }
        let words = tokens[index..<min(index + 5, tokens.count)].map(\.text)
        guard let (holiday, count) = HolidayNames.table.match(words, at: 0) else { return false }
        append(.holiday(holiday), count: count)
        return true
    }

    /// "twenty one", "twenty-first", "thirty".
    private mutating func takeSpokenNumber() -> Bool {
        guard case .number(let tens)? = Lexicon.meaning(of: text(0)), [20, 30, 40, 50].contains(tens) else {
            return false
        }
        let offset = text(1) == "-" ? 2 : 1
        guard index + offset < tokens.count, tokens[index + offset].kind == .word else { return false }
        switch Lexicon.meaning(of: text(offset)) {
        case .number(let unit)? where (1...9).contains(unit): append(.number(tens + unit), count: offset + 1)
        case .ordinal(let unit)? where (1...9).contains(unit):
            append(.ordinal(tens + unit), count: offset + 1)
        default: return false
        }
        return true
    }
}

// MARK: - Clock times

extension Lexer {
    private mutating func takeClock() -> Bool {
        if let (clock, count) = clock() {
            append(.clock(clock), count: count, isDigits: true)
            return true
        }
        return false
    }

    private func clock() -> (ClockTime, Int)? {
        // "Route 9P", "unit 4A".
        guard let hour = number(0), !isGlued(1) || !Self.numbered.contains(lexemes.last?.text ?? "") else {
            return nil
        }
        if text(1) == ".", isGlued(1), isGlued(2), let (half, count) = half(at: 2), (1...12).contains(hour) {
            return halved(hour, half, 2 + count)
        }
        if text(1) == ":" || (text(1) == "." && isGlued(1) && isGlued(2)) || (text(1) == ";" && isGlued(2)),
            digits(2) == 2, let minute = number(2), hour <= 24, minute < 60
        {
            return colon(hour, minute, isDot: text(1) == ".")
        }
        // "25:00" and "9:75" are times that no clock shows.
        if text(1) == ":", isGlued(1), isGlued(2), digits(0) <= 2, digits(2) == 2, let minute = number(2) {
            return (ClockTime(hour: hour, minute: minute, half: .full), 3)
        }
        if let (half, count) = half(at: 1), hour <= 24 { return halved(hour, half, 1 + count) }
        if (text(1) == "h" || text(1) == "hrs" || text(1) == "hours" || text(1) == "hr"), digits(0) == 4,
            hour < 2400, hour % 100 < 60
        {
            return (ClockTime(hour: hour / 100, minute: hour % 100, half: .full), 2)
        }
        let isLength = ["for", "within", "in", "about", "every", "of"].contains(lexemes.last?.text ?? "")
        if text(1) == "h", isGlued(1) || hour >= 9, hour < 24, !isLength {
            let minute = isGlued(2) && digits(2) == 2 ? number(2) : nil
            return (ClockTime(hour: hour, minute: minute ?? 0, half: .full), minute == nil ? 2 : 3)
        }
        if ["o'clock", "oclock", "0'clock", "clock", "o'clk"].contains(text(1)), (1...12).contains(hour) {
            if let (half, count) = half(at: 2) { return halved(hour, half, 2 + count) }
            return (ClockTime(hour: hour), 2)
        }
        return military(hour)
    }

    /// What is numbered with a letter behind the number.
    private static let numbered: Set<String> = [
        "route", "rte", "rt", "highway", "hwy", "exit", "apt", "apartment", "unit", "suite", "lot", "bus",
    ]

    private func colon(_ hour: Int, _ minute: Int, isDot: Bool) -> (ClockTime, Int)? {
        // Seconds are read over.
        let seconds = text(3) == ":" && digits(4) == 2 ? 2 : 0
        if let (half, count) = half(at: 3 + seconds) {
            return hour <= 12
                ? halved(hour, half, 3 + seconds + count, minute)
                : (ClockTime(hour: hour, minute: minute, half: .full), 3 + seconds + count)
        }
        if isDot {
            guard text(3) != "." || !isGlued(4), (1...23).contains(hour), minute % 5 == 0,
                !["hours", "hour", "hr", "hrs", "miles", "million", "%"].contains(text(3))
            else { return nil }
        }
        let isFull = hour > 12 || hour == 0 || (digits(0) == 2 && hour < 10)
        return (ClockTime(hour: hour, minute: minute, half: isFull ? .full : .unsaid), 3 + seconds)
    }

    private func halved(_ hour: Int, _ half: ClockTime.Half, _ count: Int, _ minute: Int = 0) -> (
        ClockTime, Int
    )? {
        if hour > 12 || hour == 0 {
            return hour < 24 ? (ClockTime(hour: hour, minute: minute, half: .full), count) : nil
        }
        return (ClockTime(hour: hour, minute: minute, half: half), count)
    }

    /// "am", "p.m.", "a", "pm".
    private func half(at offset: Int) -> (ClockTime.Half, Int)? {
        switch text(offset) {
        case "am", "amish": return (.morning, 1)
        case "pm", "pmish": return (.afternoon, 1)
        case "a" where text(offset + 1) == "." && text(offset + 2) == "m":
            return (.morning, text(offset + 3) == "." && isGlued(offset + 3) ? 4 : 3)
        case "p" where text(offset + 1) == "." && text(offset + 2) == "m":
            return (.afternoon, text(offset + 3) == "." && isGlued(offset + 3) ? 4 : 3)
        case "a" where isGlued(offset), "a" where text(offset + 1) == "m":
            return (.morning, text(offset + 1) == "m" ? 2 : 1)
        case "p" where isGlued(offset), "p" where text(offset + 1) == "m":
            return (.afternoon, text(offset + 1) == "m" ? 2 : 1)
        default: return nil
        }
    }

    /// A weekday or "tomorrow" stands just before or after, or another time of four digits.
    private var isBesideDay: Bool {
        guard digits(0) == 4 else { return false }
        if text(1) == "-", digits(2) == 4, let last = number(2), last / 100 <= 23, last % 100 < 60 {
            return true
        }
        if case .clock? = lexemes.dropLast().last?.meaning, lexemes.last?.text == "-" { return true }
        // "Dec 2nd, 0930".
        if lexemes.last?.text == ",", let day = lexemes.dropLast().last {
            switch day.meaning {
            case .ordinal, .numericDate, .weekday, .relativeDay: return true
            default: break
            }
        }
        let after = text(1) == "on" ? text(2) : text(1)
        for meaning in [lexemes.last?.meaning, Lexicon.meaning(of: after)] {
            switch meaning {
            case .weekday?, .relativeDay?: return true
            default: continue
            }
        }
        return false
    }

    /// `1530`, `330pm`.
    private func military(_ number: Int) -> (ClockTime, Int)? {
        guard (3...4).contains(digits(0)), number % 100 < 60, number / 100 <= 23 else { return nil }
        if let (half, count) = half(at: 1) { return halved(number / 100, half, 1 + count, number % 100) }
        let before = lexemes.last?.text ?? ""
        let isAfterWord =
            [
                "at", "after", "before", "by", "until", "till", "from", "around", "between", "@", "to",
            ].contains(before) || isBesideDay
        guard isAfterWord, number % 5 == 0, digits(0) == 4 || number >= 100,
            number / 100 >= 1 || digits(0) == 4
        else { return nil }
        if digits(0) == 4, (2020...2035).contains(number), before != "at" { return nil }
        let isFull = number >= 1300 || digits(0) == 4 && number < 1000
        return (ClockTime(hour: number / 100, minute: number % 100, half: isFull ? .full : .unsaid), 1)
    }
}

/// The table of the holidays' names.
enum HolidayNames {
    static let table = PhraseTable(Holiday.named.map { ($0.key, $0.value) })
}
