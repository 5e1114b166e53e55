/// Words that say what to make of the dates and times around them.
extension WhenParser {
    mutating func takeMarker() -> Bool {
        if word(index) == "now", lexemes.count <= 3 {
            add(.urgency, from: index, to: index + 1)
            return true
        }
        if takeReason() || takeFallback() || takeEnumerator() || takeDenial() || takeComparison()
            || takeFirstOpening()
            || takeGluedPredicate() || takeAlsoNot() || takeDropped() || takeQuotation() || takeAnswer()
            || takeMeridian() || takeRoutine()
        {
            return true
        }
        if takeSecondThought() || takeRemake() || takeReturn() || takeExplanation() { return true }
        if takeOccupation() || takeAnyOther() || takeNoBehind() { return true }
        // "Back on December 7, any day after."
        if word(index) == "any", ["day", "time"].contains(word(index + 1)), word(index + 2) == "after",
            ["", ".", "!", ",", "\n", "works", "is"].contains(word(index + 3))
        {
            add(.thereafter, from: index, to: index + 3)
            return true
        }
        guard let (marker, count) = Self.markers.match(words, at: index) else { return false }
        let content = marker == .exclusion && closesDay(count) ? .exclusionBefore : marker
        // "Thursday I'm at the hospital all day": the day is lost, not free.
        if content == .indifference, word(index) == "all", isOccupied {
            add(.word, from: index, to: index + count)
            return true
        }
        // "I'm at work until six" leaves the time after it.
        if content == .exclusion || content == .exclusionBefore,
            ["until", "till", "til"].contains(word(index + count)), bound(index + count)?.0 == .from
        {
            add(.word, from: index, to: index + count)
            return true
        }
        // "Tuesday and Wednesday are all good" prefers them.
        if content == .indifference, word(index) == "all",
            ["good", "work", "open"].contains(word(index + 1)),
            followsValue()
        {
            add(.word, from: index, to: index + count)
            return true
        }
        // "Not Thursday and after six": six is what comes after.
        if content == .thereafter, clock(index + count, isExpected: true) != nil { return false }
        if content == .correction, word(index) == "better", count == 1, !isValue(index + 1) { return false }
        if content == .exclusion, bound(index).map({ $0.1 > index + count }) == true, startsBound() {
            return false
        }
        if content == .exclusion, isNoExclusion(index + count) { return false }
        if content == .urgency, isIdleHurry(count) {
            add(.word, from: index, to: index + count)
            return true
        }
        if content == .indifference, ["anything", "everything"].contains(word(index)), count == 1,
            !Self.exceptions.contains(word(index + 1))
        {
            return false
        }
        add(content, from: index, to: index + count)
        return true
    }

    /// "Evening no", "Thursday not, she works", "take Tuesday off": the no stands behind what it means.
    private mutating func takeNoBehind() -> Bool {
        guard let last = pieces.last, last.lexemes.upperBound == index,
            ["no", "not"].contains(word(index)) || isTakenOff(last),
            ["", ",", ".", "!", ";", "\n", "because", "cause", "bc", "please", "thanks", "sorry", ")"]
                .contains(word(index + 1)),
            // "2:30 no sorry 3:30" says the hour again.
            word(index + 1) != "sorry" || !isValue(index + 2)
        else { return false }
        switch last.content {
        case .date, .time: break
        default: return false
        }
        add(.exclusionBefore, from: index, to: index + 1)
        return true
    }

    /// "Saturday I work, Sunday I'm free": what is said of a day ends its clause.
    private func closesDay(_ count: Int) -> Bool {
        guard
            ["i", "i'm", "im", "we", "we're", "busy", "working", "unavailable", "booked"].contains(
                word(index)),
            let last = pieces.last, last.lexemes.upperBound == index
        else { return false }
        switch last.content {
        case .date, .time: break
        default: return false
        }
        return isClauseEnd(index + count) || ["so", "but"].contains(word(index + count))
    }

    /// "Take the Tuesday off", "leave Friday out".
    private func isTakenOff(_ piece: WhenPiece) -> Bool {
        guard ["off", "out", "away"].contains(word(index)) else { return false }
        var before = piece.lexemes.lowerBound - 1
        while ["the", "that", "my"].contains(word(before)) { before -= 1 }
        return ["take", "leave", "cross", "strike", "cut", "taking", "leaving"].contains(word(before))
    }

    /// "Tuesday's out", "Sunday's not": the verb is glued to the day that is not wanted.
    private mutating func takeGluedPredicate() -> Bool {
        guard word(index - 1).hasSuffix("'s"), isDayBefore else { return false }
        if word(index) == "not", [",", ".", "!", ";", "\n", ""].contains(word(index + 1)) {
            add(.exclusionBefore, from: index, to: index + 1)
            return true
        }
        guard let (content, count) = Self.markers.match(["is"] + words[index...].prefix(6), at: 0),
            content == .exclusionBefore, count > 1
        else { return false }
        add(.exclusionBefore, from: index, to: index + count - 1)
        return true
    }

    /// "Tuesday's", "tomorrow's".
    private var isDayBefore: Bool {
        if case .relativeDay(let offset) = meaning(index - 1) { return offset >= 0 }
        return weekday(index - 1)?.isPlural == false
    }

    private func isValue(_ at: Int) -> Bool {
        date(at) != nil || clock(at, isExpected: false) != nil || part(at) != nil
    }

    /// "Not before three" is a bound, not an exclusion.
    private func startsBound() -> Bool {
        guard let (_, next) = bound(index) else { return false }
        let start = skipping(["the", "at", "about", "around"], from: next)
        return clock(start, isExpected: true) != nil || date(next) != nil || part(start) != nil
    }

    /// "Not sure", "can't wait", "don't mind".
    private func isNoExclusion(_ at: Int) -> Bool {
        [
            "sure", "wait", "mind", "care", "matter", "know", "picky", "think", "remember", "really",
            "figure", "decide",
            "problem", "preference", "worries", "rush", "hurry", "urgent", "only", "too",
            "make",
        ].contains(word(at))
    }

    private static let exceptions: Set<String> = [
        "but", "except", "other", "apart", "besides", "excluding", "aside", "not",
    ]

    private static let markers = PhraseTable<WhenPiece.Content>(
        list(
            .urgency,
            """
            as soon as possible|as soon as you can|as soon as u can|asap|a.s.a.p|soonest|the sooner the better|sooner the better|right away|
            immediately|urgent|urgently|as early as possible|early as poss|as early as poss|as early as you can|early as you can|as early as u can|as soon as poss|soon as poss|early as possible|first available|next available|earliest available|earliest possible|
            soonest available|soonest possible|at your earliest convenience|earliest convenience|as quickly as possible|as quick as possible|
            right now|first opening|next opening|earliest opening|first slot|soonest opening|soonest you can|earliest you can|
            the earliest you have|soonest you have|earliest you have|earliest you've got|whatever is soonest|whatever's soonest|whenever is soonest|emergency|in a hurry|
            the earliest|earliest appointment|first appointment|earliest slot|soon as possible|soon as you can|soon|very soon|
            quick as you can|quickly|straight away|straightaway|earliest time|earliest spot|soonest appointment|no later than asap|
            whatever you have first|whatever you've got first|first thing you have|first thing available|at once|pronto|sooner rather than later|
            next available slot|next available appointment|first available slot|first available appointment|next slot|
            sooner is better|can't wait|cant wait|cannot wait|the soonest|earliest u have|soonest u have|asp|a s a p|quickest|
            next free slot|earliest you've got|soonest you've got|fast as possible|as fast as possible|as soon as u have|as soon as|whatever comes up first
            """)
            + list(
                .indifference,
                """
                any time|anytime|any day|anyday|any date|whenever|i'm flexible|flexible|no preference|no preferences|doesn't matter|
                does not matter|don't mind|dont mind|don't care|dont care|do not mind|do not care|up to you|whatever works|whatever|you choose|you pick|
                your choice|you decide|anything works|anything is fine|anything's fine|anything goes|all the same|either is fine|
                either works|wide open|my schedule is open|schedule is open|totally open|completely open|i'm open|im open|
                i'm easy|im easy|im flexible|not picky|not fussy|not fussed|not bothered|not particular|not choosy|any works|any is fine|whichever|all day|every time works|
                no particular time|no specific time|nothing specific|no special time|makes no difference|no difference|
                it's all good|its all good|all good|all open|anything|any slot|any hour|everything|open schedule|doesnt matter|no pref|
                any time works|any day works|anytime works|any time is fine|any day is fine|anytime is fine|pretty open|fairly open|
                at your convenience|when it suits you|when you can|when you're free|when ur free|when you have time|when you are free|
                whenever you can|whenever you're free|whenever works|whenever is good|i have no preference|i have no preferences|
                what suits you|whatever suits you|whatever suits|you tell me|surprise me|your call|i'm around|retired so|home all day|
                don't have a preference|no real preference|not important|i'm free whenever|ur choice|u choose|u pick|free all day|
                open all day|free any time|free anytime|i'm available anytime|any time of day|any time of the day|any old time|
                any of those|all work|all of them work|none in particular|no set time|no fixed time|my calendar is open|my calendar is clear|
                i am flexible|i am open|i am easy|very flexible|super flexible|time doesn't matter|day doesn't matter|all times|all times work|both work|
                pick one|pick a day|pick whatever|let you pick|let you decide|let you choose|no time preference|no day preference|i don't have a preference
                """)
            + list(
                .exclusion,
                """
                not|no|minus|sans|with the exception of|outside of|except|except for|excluding|but not|other than|apart from|aside from|besides|can't do|cannot do|can not do|
                can't make|cannot make|can't|cannot|cant|won't|wont|don't|dont|do not|never|unavailable|not available|not free|i'm busy|busy|im busy|
                away|i'm away|out of town|i work|working|i'm working|unless it's|unless|without|avoid|
                everything but|every day but|everyday but|all but|nothing on|nothing in|nothing|neither|nor|
                isn't|aren't|isnt|arent|won't be able to do|not able to do|unable to do|unable|booked|booked on|please no|save for|save|can't come|
                can't on|not on|not in|not at|barring|less the|just not|but no|except on|bar|exclude|skip|hate|tied up|
                all except|never on|rule out|out on|not good on|slow in|useless in|
                i have work|have work|gone|i'm gone|i'll be gone|on vacation|on holiday|traveling|travelling|i'm traveling|not around|i'm not around|i'm out|leave out|can't be|cannot be|won't be home|not home|not here|wouldn't be
                """)
            + list(
                .exclusionBefore,
                """
                doesn't work|does not work|don't work|dont work|do not work|won't work|wont work|will not work|is out|are out|is bad|are bad|
                is no good|are no good|no good|isn't good|is not good|are not good|aren't good|is impossible|are impossible|
                i'm busy|i am busy|im busy|i work|i can't|i cant|i cannot|is booked|is off|are off|is full|doesnt work|isn't possible|
                not possible|is not possible|not an option|is not an option|isn't an option|are off limits|is off limits|are booked|
                is taken|i have work|i'm away|i am away|i'm out|i'm working|isn't great|aren't great|are terrible|is terrible|
                doesn't suit|don't suit|does not suit|is not ok|is not okay|isn't ok|are not possible|aren't possible|can't work|cannot work|
                don't work for me|doesn't work for me|i'm unavailable|is a no|are a no|is a no go|are a no go|is a no-go|are a no-go|aren't an option|are not an option|
                is no use|are no use|is useless|won't do|will not do|wont do|doesn't do|won't suit|will not suit|wouldn't work|would not work|won't be possible|isn't going to work|aren't going to work|
                are difficult|is difficult|is hard|are hard|are tough|is tough|is tricky|are tricky|are not good for me|is not good for me|i'm not available|i'm not free|
                i'm at work|i am at work|i'm not home|i can not|i am not in|i am not at|i am not here|i'm not in|im not in|i'm not here|i have no time|i have not time|i haven't time|i don't have time|i dont have time|is not for me|not happening|never work|never works|excluded|excepted|not included|don't count|doesn't count|is crazy|are crazy|is hectic|are hectic|is packed|are packed
                """)
            + list(
                .correction,
                """
                no wait|wait|wait no|actually|actually no|make it|make that|i mean|i meant|sorry|oops|whoops|correction|let's make it|
                rather|or rather|better yet|better|no actually|no sorry|hold on|hang on|change that to|change it to|let's say|lets say|
                or no ,|err|erm|no make it|no make that|meant|but meant|i meant to say|instead make it|should be|i should say|er|let me change that|on second thought|on second thoughts|
                i tell a lie|tell a lie|my bad|no i mean|no i meant|nope|typo|no no|wait actually|oh wait|ah no|oh no|um no|sorry no|sorry i mean|sorry i meant|my mistake|change to|move it to|move that to|push it to|push that to|bump it to|switch it to|switch that to|switch to|hmm no|no leave|no leave it|no keep|no keep it|no leave it at|no leave it on|no keep it on|no keep it at|*
                """)
            + list(
                .withdrawal,
                "scratch that|forget that|never mind|nevermind|strike that|cancel that|ignore that|forget it|scrap that|disregard that|scratch|jk|lol jk|just kidding|only kidding|j/k"
            )
            + list(
                .thereafter,
                "after that|after then|afterwards|thereafter|from then on|any time after that|anytime after that|later than that|and after|onwards from there|from then"
            )
            + list(
                .beforehand,
                "before then|before that|prior to that|prior to then|sooner than that|earlier than that")
            + list(
                .joint(.or),
                "if not|if not then|if not possible|if no possible|if not posible|if no posible|if is not possible|if that's not possible|if that doesn't work|if that isn't possible|if that's taken|if that's gone|if it's gone|if they're gone|if that is taken|if it's taken|failing that|if unavailable|if that's no good|if that is not possible|if it doesn't work|if none then|if nothing then|or if not"
            )
            + list(
                .exclusionOfAll,
                "not those|not those days|not them|not these|none of those|none of these|not those times|not then"
            )
            + list(.date(.any), "all days|all the days|on all days|all of the days")
            + list(
                .sameTime,
                "same time|the same time|at the same time|at that time|same times|same hour|same window")
            + list(
                .word,
                "good morning|good afternoon|good evening|good night|have a nice day|have a good day|have a nice weekend|have a good weekend|morning !|happy monday|happy friday|happy holidays|merry christmas|happy new year|happy thanksgiving|good day|day job|all day long|one day|day to day|every day life|some day"
            )
            + list(
                .givenUp,
                "supposed to be|cancelled|canceled|i cancelled my|i canceled my|move my|move it from|moved from|move from|move me from|move us from|push it from|push from|shift it from|shift from|switch it from|change it from|bump it from|reschedule it from|switch from|switch my|change from|change my|reschedule from|reschedule my|my appointment is|my appointment was|i'm booked for|i am booked for|i'm scheduled for|forget|rather than|instead of|as opposed to|in place of|not like"
            )
    )

    private static func list(_ content: WhenPiece.Content, _ phrases: String) -> [(String, WhenPiece.Content)]
    {
        phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0), content) }
    }

    // MARK: - Joints

    /// "Dec 4/5": the number goes on with the days of the month.
    private var isDayOfMonthNext: Bool {
        guard case .date(.day)? = pieces.last?.content, let day = number(index + 1) else { return false }
        return (1...31).contains(day)
    }

    mutating func takeJoint() -> Bool {
        let joint: WhenPiece.Joint
        // "At 3 (or 4)".
        if word(index) == "(", word(index + 1) == "or" {
            add(.joint(.or), from: index, to: index + 2)
            return true
        }
        switch word(index) {
        case "/" where !isValue(index + 1) && !isDayOfMonthNext: joint = .stop
        case "or", "/": joint = .or
        case "and", "&", "+", "plus", "also", "then", "n": joint = .and
        case ",": joint = .comma
        case "but", "though", "although", "however": joint = .but
        case ".", ";", "!", "?", "\n", ":", "because", "cause", "cuz", "since", "bc", "so", "(", ")", "|",
            "•":
            joint = .stop
        default: return false
        }
        add(.joint(joint), from: index, to: index + 1)
        return true
    }
}
