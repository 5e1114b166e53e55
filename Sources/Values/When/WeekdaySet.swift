/// A set of weekdays, Monday being 0.
struct WeekdaySet: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The set of one weekday.
    init(_ weekday: Int) {
        rawValue = 1 << UInt8(truncatingIfNeeded: weekday % 7)
    }

    /// Monday to Friday.
    static let working = WeekdaySet(rawValue: 0b001_1111)
    /// Saturday and Sunday.
    static let weekend = WeekdaySet(rawValue: 0b110_0000)
    /// All seven.
    static let all = WeekdaySet(rawValue: 0b111_1111)

    /// Its weekdays in the order of the week.
    var weekdays: [Int] {
        (0..<7).filter { contains(WeekdaySet($0)) }
    }

    /// Its weekdays as RFC 5545 codes.
    var codes: [String] {
        weekdays.map { Self.code($0) }
    }

    /// Returns the RFC 5545 code of a weekday.
    static func code(_ weekday: Int) -> String {
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday % 7]
    }

    /// The weekdays from one to another, over the week's end where need be.
    static func run(from first: Int, to last: Int) -> WeekdaySet {
        var set: WeekdaySet = []
        var day = first
        while true {
            set.insert(WeekdaySet(day))
            if day == last { return set }
            day = (day + 1) % 7
        }
    }
}
