import Testing

@testable import Values

struct WishReaderTests {
    private func wish(_ text: String) -> WhenWish {
        let lexemes = Lexer.lexemes(of: Scanner.tokens(of: text))
        return WishReader.wish(from: WhenParser.pieces(of: lexemes), words: lexemes.map(\.text))
    }

    @Test func `a correction replaces what it corrects`() {
        #expect(wish("wednesday at 3, actually 4").groups.first?.times == [.point(ClockTime(hour: 4))])
        #expect(wish("make it 4 instead of 3 on wednesday").groups.first?.dates == [.day(.weekday(2))])
        #expect(wish("rather thursday than tuesday").groups.flatMap(\.dates) == [.day(.weekday(3))])
    }

    @Test(arguments: [
        "tuesday at 3. hmm. no. thursday at 3", "tuesday? no, thursday at 3", "tuesday at 3, thursday sorry",
        "i wanted tuesday, but let's do thursday at 3 instead", "never mind tuesday, thursday at 3",
        "tuesday at 2 or thursday at 3. scratch tuesday", "i said tuesday, it's thursday i want, 3 pm",
        "i was thinking tuesday but thursday is better, 3", "my wedding is tuesday, so thursday at 3",
        "since i'm off thursdays, thursday at 3",
        "tomorrow's no good, thursday at 3", "push it from tuesday to thursday, 3 pm",
        "instead of tuesday at 2 could we do thursday at 3?",
        "i get back tuesday night, so thursday at 3", "thursday. yes, thursday at 3",
    ])
    func `only what stands at the end is wished`(text: String) {
        #expect(wish(text).groups.flatMap(\.dates) == [.day(.weekday(3))])
    }

    @Test(arguments: ["can't do before 10 or after 4", "nothing before 10 or after 4"])
    func `two limits that are not wanted leave what is between them`(text: String) {
        let expected = TimeExpression.all([
            .bounded(.from, ClockTime(hour: 10)), .bounded(.until, ClockTime(hour: 4)),
        ])
        #expect(wish(text).groups.flatMap(\.times) == [expected])
    }

    @Test(arguments: [
        "next week, afternoons are no good", "any day next week but afternoons no",
        "next week, afternoon no because of school",
        "next week, but afternoons not, she works",
    ])
    func `a predicate is about what stands next to it`(text: String) {
        let wish = wish(text)
        #expect(wish.exclusions.map(\.time) == [.part(.afternoon)])
        #expect(wish.exclusions.allSatisfy { $0.date == nil })
    }

    @Test func `what follows a contrast is wished`() {
        let wish = wish("friday not thursday and after 6")
        #expect(wish.groups.flatMap(\.times) == [.bounded(.after, ClockTime(hour: 6))])
        #expect(wish.groups.flatMap(\.dates) == [.day(.weekday(4))])
    }

    @Test func `a limit before a day that is out stays a limit`() {
        let wish = wish("not before 10, mondays are out")
        #expect(wish.groups.flatMap(\.times) == [.bounded(.from, ClockTime(hour: 10))])
        #expect(wish.exclusions.count == 1)
    }

    @Test func `hours of a list are alternatives`() {
        #expect(wish("9, 10 or 11 on friday").groups.flatMap(\.times).count == 3)
        #expect(wish("9-11, 1-3 on friday").groups.flatMap(\.times).count == 2)
    }

    @Test func `a predicate with a subject of its own is about something else`() {
        #expect(wish("in february, once the cast is off").exclusions.isEmpty)
        #expect(wish("tuesday or thursday, both are out").exclusions.count == 2)
    }

    @Test func `a limit behind "but" is for all the days before it`() {
        let dates = wish("mondays or wednesdays, but nothing before december 7").groups.flatMap(\.dates)
        #expect(dates.count == 2)
        #expect(dates.allSatisfy { if case .within = $0 { true } else { false } })
    }

    @Test func `the same time is the one taken back, or none`() {
        #expect(
            wish("friday 3pm, scratch that. same time saturday").groups.first?.times == [
                .point(ClockTime(hour: 3, half: .afternoon))
            ])
        #expect(wish("same time on friday").isDangling)
    }

    @Test func `one more day may be left out by likening it`() {
        #expect(wish("weekends are out, so is friday").exclusions.count == 2)
        #expect(wish("not 4 on friday, 5").groups.first?.dates == [.day(.weekday(4))])
    }

    @Test func `what is not wanted is kept apart`() {
        #expect(wish("any day but wednesday").exclusions.map(\.date) == [.day(.weekday(2))])
        #expect(
            wish("not mondays and not before 10").groups.first?.times == [
                .bounded(.from, ClockTime(hour: 10))
            ])
        #expect(wish("bridge on tuesdays, so not those, mornings").exclusions.count == 1)
    }

    @Test func `a day that is over is no wish beside another`() {
        #expect(
            wish("i was there last tuesday and would like thursday").groups.flatMap(\.dates) == [
                .day(.weekday(3))
            ])
    }

    @Test func `urgency, indifference and length are noted`() {
        let wish = wish("asap, i'm flexible, 90 minutes")
        #expect(wish.isUrgent && wish.isFlexible && wish.duration == 90)
    }
}
