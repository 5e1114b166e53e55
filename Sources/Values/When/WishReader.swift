/// Makes wishes out of pieces: cuts out the past, applies corrections and exclusions, and puts dates and times together.
struct WishReader {
    /// A date or a time that still stands.
    struct Item: Sendable, Hashable {
        enum Content: Sendable, Hashable {
            case date(DateExpression)
            case time(TimeExpression)
        }

        var content: Content
        /// It is not wanted.
        var isExcluded: Bool
        /// Which "not" of the message it stands behind.
        var denial = 0
        /// Pieces between two joints have the same number.
        var conjunct: Int
        /// Sentences are counted.
        var sentence: Int
        /// What stood between it and the item before.
        var joint: WhenPiece.Joint?
        /// "This" was said before it: it stays where it is.
        var isPinned = false
        /// "… . Or Saturday": it begins an alternative of its own.
        var isAlternative = false
        /// "Thursday is fine as it is": what is said of it is said of nothing else.
        var isOwn = false
        /// Its lexemes.
        var lexemes: Range<Int>

        var isDate: Bool {
            if case .date = content { return true }
            return false
        }
    }

    let pieces: [WhenPiece]
    let words: [String]
    var items: [Item] = []
    var wish = WhenWish()
    var isExcluding = false
    /// The last word of what said so: "no", "except".
    var denial = ""
    /// How many items stood before it.
    var denialStart = 0
    private var denials = 0
    var isGivingUp = false
    /// Items from here on belong to the predicate that may follow.
    var predicateStart = 0
    /// Items before this are replaced by what follows.
    var corrected: Int?
    /// The alternative that a second thought has changed, and the sentence of that thought.
    var amended: (conjunct: Int, sentence: Int)?
    /// Pieces that say nothing new.
    private var ignored: Set<Int> = []
    /// The time that was taken back last: "scratch that, the same time on Friday".
    private var withdrawnTime: Item.Content?
    var conjunct = 0
    var sentence = 0
    var joint: WhenPiece.Joint?
    /// An "or" stands right behind a stop: "… . Or Saturday".
    private var isAlternative = false

    /// Reads the wishes of a message.
    static func wish(from pieces: [WhenPiece], words: [String]) -> WhenWish {
        wish(of: PastCutter(words: words).cut(pieces), words: words)
    }

    /// Reads the wishes of pieces from which the past has been cut.
    static func wish(of kept: [WhenPiece], words: [String]) -> WhenWish {
        var reader = WishReader(pieces: kept, words: words)
        for index in reader.pieces.indices { reader.take(index) }
        reader.correctBackwards()
        reader.dropBygone()
        reader.keepContrasted()
        reader.moveOn()
        if reader.items.contains(where: { !$0.isDate && !$0.isExcluded }) { reader.wish.isDangling = false }
        reader.wish.groups = WishRepeats.removed(
            from: WishGrouper.groups(of: reader.items.filter { !$0.isExcluded }))
        reader.wish.exclusions = reader.exclusions()
        reader.settleRecurrence()
        return reader.wish
    }

    private init(pieces: [WhenPiece], words: [String]) {
        self.pieces = pieces
        self.words = words
    }

    private mutating func take(_ index: Int) {
        guard !ignored.contains(index) else { return }
        let piece = pieces[index]
        switch piece.content {
        case .date(let date): value(.date(date), piece)
        case .time(let time): value(.time(time), piece)
        case .recurrence(let recurrence): repeated(recurrence, piece)
        case .duration(let minutes): if !isExcluding { keep(piece) { $0.duration = minutes } }
        case .urgency: if !isExcluding { keep(piece) { $0.isUrgent = true } }
        case .indifference: indifferent(piece)
        case .exclusion where isSaidAgain(index): ignored.insert(index + 1)
        case .exclusion:
            isExcluding = true
            (denial, denialStart, denials) = (words[piece.lexemes.upperBound - 1], items.count, denials + 1)
        case .exclusionBefore where isAboutElse(index): break
        case .exclusionBefore: items.count > predicateStart ? excludeBefore() : (isExcluding = true)
        case .exclusionOfAll: excludeAll()
        case .correction: if !items.isEmpty { corrected = items.count }
        case .withdrawal: withdraw()
        case .givenUp: isGivingUp = true
        case .joint(let joint): join(joint, at: index)
        case .history: break
        case .sameTime: repeatTime(piece)
        case .beforehand: closeLast()
        case .thereafter:
            openLast()
            if words[piece.lexemes.lowerBound].hasPrefix("any") { keep(piece) { $0.isFlexible = true } }
        case .word: word(words[piece.lexemes.lowerBound], index)
        }
    }

    /// "Any time" is a time too: it opens the day that follows it.
    private mutating func indifferent(_ piece: WhenPiece) {
        // "Except for Tuesday I'm open all next week".
        if isExcluding, items.last?.isExcluded == true,
            ["i'm", "im", "i", "my", "wide"].contains(words[piece.lexemes.lowerBound])
        {
            isExcluding = false
            conjunct += 1
            predicateStart = items.count
        }
        guard !isExcluding else { return }
        keep(piece) { $0.isFlexible = true }
        let first = words[piece.lexemes.lowerBound]
        let isTime =
            first == "anytime" || words[piece.lexemes].elementsEqual(["all", "day"])
            || first == "any"
                && ["time", "hour"].contains(words[min(piece.lexemes.lowerBound + 1, words.count - 1)])
        if isTime { value(.time(.any), piece) }
    }

    /// "Tomorrow at three, or Friday at the same time".
    private mutating func repeatTime(_ piece: WhenPiece) {
        guard let last = items.last(where: { !$0.isDate && !$0.isExcluded })?.content ?? withdrawnTime else {
            wish.isDangling = true
            return
        }
        value(last, piece)
    }

    /// "We leave on the 12th, so before then".
    private mutating func closeLast() {
        guard let index = items.lastIndex(where: { $0.content != .time(.any) }), !items[index].isExcluded
        else { return }
        switch items[index].content {
        case .date(.day(let day)): items[index].content = .date(.bounded(.before, .day(day)))
        case .time(.point(let clock)), .time(.bounded(.from, let clock)), .time(.bounded(.after, let clock)):
            items[index].content = .time(.bounded(.before, clock))
        default: break
        }
    }

    /// "I was there last Tuesday and would like to come on Friday": a day that is over is no wish beside another.
    private mutating func dropBygone() {
        let bygone = Set(items.filter { Self.isBygone($0.content) }.map(\.conjunct))
        guard !bygone.isEmpty else { return }
        let rest = items.filter { !bygone.contains($0.conjunct) }
        if !rest.isEmpty || wish.isUrgent { items = rest }
    }

    private static func isBygone(_ content: Item.Content) -> Bool {
        switch content {
        case .date(.day(.lastWeekday)): true
        case .date(.day(.offset(let days))): days < 0
        default: false
        }
    }

    /// "At three, and any time after that".
    private mutating func openLast() {
        guard let index = items.lastIndex(where: { !$0.isDate }) else {
            // "Payday is Friday, so after that."
            guard let last = items.indices.last, case .date(let date) = items[last].content else { return }
            switch date {
            case .day, .bounded(.from, .day): items[last].content = .date(date.opened)
            default: break
            }
            return
        }
        guard case .time(.point(let clock)) = items[index].content else { return }
        items[index].content = .time(.bounded(.after, clock))
    }

    /// "Can't before five" wishes what "after five" does.
    private func flipped(_ content: Item.Content) -> Item.Content? {
        switch content {
        case .time(.bounded(let bound, let clock)): .time(.bounded(bound.opposite, clock))
        case .time(.boundedByPart(let bound, let part)): .time(.boundedByPart(bound.opposite, part))
        case .date(.bounded(let bound, let date)): .date(.bounded(bound.opposite, date))
        default: nil
        }
    }

    private mutating func keep(_ piece: WhenPiece, _ change: (inout WhenWish) -> Void) {
        change(&wish)
        wish.lexemes.append(piece.lexemes)
    }

    private mutating func value(_ content: Item.Content, _ piece: WhenPiece) {
        if isGivingUp, !isFirstDate(content), !isOnlyTime(content) {
            giveUp(content)
            isGivingUp = isNextJoined(piece)
            return
        }
        isGivingUp = false
        let isBesideDate = items.last.map { $0.isExcluded && $0.isDate && $0.conjunct == conjunct } ?? false
        // "Not Mondays and not before ten": a limit with its own "not" is no exclusion.
        let isOwn =
            ["not", "no", "nothing", "never"].contains(words[piece.lexemes.lowerBound])
            && flipped(content) != nil
        if isExcluding, isOutside(content) { self.isExcluding = false }
        let isExcluding =
            isExcluding && !isOwn && !isDayOfLimit(content) && !isOwnTime(content) && !isOpenEnd(piece)
        let opposite = isExcluding && !isBesideDate ? flipped(content) : nil
        var item = Item(
            content: opposite ?? content, isExcluded: isExcluding && opposite == nil, denial: denials,
            conjunct: conjunct,
            sentence: sentence, joint: joint,
            isPinned: !["this", "coming", "upcoming"].allSatisfy { !words[piece.lexemes].contains($0) },
            isAlternative: isAlternative, lexemes: piece.lexemes)
        isAlternative = false
        if !isDenied(behind: piece), amend(with: item, piece) { return }
        // "Actually Sunday doesn't work" takes no other day's place.
        if isDenied(behind: piece) { corrected = nil }
        if let corrected {
            stayInWeek(&item, of: items.prefix(corrected))
            let kept = items.prefix(corrected).filter { item.isExcluded || $0.isDate != item.isDate }
            items = kept + items.dropFirst(corrected)
            self.corrected = kept.isEmpty ? nil : kept.count
            predicateStart = min(predicateStart, items.count)
        }
        if let both = united(item, words[piece.lexemes.lowerBound]) {
            items[items.count - 1].content = both
        } else {
            items.append(item)
        }
        joint = nil
        wish.lexemes.append(piece.lexemes)
    }

    private func isNextJoined(_ piece: WhenPiece) -> Bool {
        pieces.first { $0.lexemes.lowerBound == piece.lexemes.upperBound }.map {
            if case .joint = $0.content { return false }
            return true
        } ?? false
    }

    private mutating func repeated(_ recurrence: Recurrence, _ piece: WhenPiece) {
        if !isExcluding { wish.recurrence = recurrence }
        let days: DateExpression = recurrence.days.isEmpty ? .any : .weekdays(recurrence.days)
        value(.date(days), piece)
        if let part = recurrence.part { value(.time(.part(part)), piece) }
    }

    private mutating func withdraw() {
        withdrawnTime = items.last { !$0.isDate && !$0.isExcluded }?.content ?? withdrawnTime
        items = []
        wish = WhenWish()
        predicateStart = 0
        corrected = nil
    }

    /// "Any day but Tuesday, and ten or later": a time that is open to one side goes with no day that is left out.
    private func isOpenEnd(_ piece: WhenPiece) -> Bool {
        guard let last = items.last, last.isExcluded, last.isDate, last.conjunct != conjunct else {
            return false
        }
        return ["later", "onward", "onwards", "earlier"].contains(words[piece.lexemes.upperBound - 1])
    }

    private mutating func join(_ joint: WhenPiece.Joint, at index: Int) {
        conjunct += 1
        // The heavier sign wins where two stand together: ", or", ". And".
        self.joint = self.joint == .stop ? .stop : joint == .comma ? self.joint ?? .comma : joint
        switch joint {
        case .stop:
            sentence += 1
            isExcluding = false
            isGivingUp = false
            predicateStart = items.count
        case .but:
            isExcluding = isException(index)
            isGivingUp = false
            predicateStart = items.count
        case .comma:
            if isExcluding, !continuesList(index), !isTold(index) { isExcluding = false }
            isGivingUp = false
        case .or, .and:
            if isContrasted && isTimeNext(index) || startsOther(index) { isExcluding = false }
            isAlternative =
                words[pieces[index].lexemes.lowerBound] == "or" && index > 0
                && pieces[index - 1].content == .joint(.stop)
                && words[pieces[index - 1].lexemes.lowerBound] != "?"
        }
    }

    /// "Not during my program, that's two to three": when it is follows what is not wanted.
    private func isTold(_ index: Int) -> Bool {
        guard items.count <= denialStart, index + 2 < pieces.count, pieces[index + 1].content == .word
        else { return false }
        switch pieces[index + 2].content {
        case .date, .time: break
        default: return false
        }
        return ["that's", "thats", "it's", "its", "which"].contains(
            words[pieces[index + 1].lexemes.lowerBound])
    }

    private mutating func word(_ word: String, _ index: Int) {
        if word == "only" { closeAlternative(index) }
        markOwn(index)
        // "Move my Tuesday to Thursday".
        if word == "to" { isGivingUp = false }
        if Self.affirmations.contains(word) {
            isExcluding = false
            isGivingUp = false
            predicateStart = items.count
        }
        if word == "instead" { keepOnlyLast() }
    }

    private static let affirmations: Set<String> = [
        "long", "provided", "providing",
        "prefer", "preferably", "want", "like", "works", "free", "available", "ok", "okay", "fine", "great",
        "perfect", "best",
        "can", "could", "otherwise", "good", "ideal", "ideally", "prefered", "preferred", "love", "possible",
    ]
}
