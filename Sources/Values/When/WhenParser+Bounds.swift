/// Words that bound a date or a time.
extension WhenParser {
    /// A word that bounds what follows: "after", "by", "not before", "no later than".
    func bound(_ at: Int) -> (DateBound, Int)? { bound(at, isInner: false) }

    private func bound(_ at: Int, isInner: Bool) -> (DateBound, Int)? {
        guard let (bound, count) = Self.bounds.match(words, atOrNil: at).map({ ($0.meaning, $0.count) })
        else { return release(at).map { (.from, $0) } }
        // "Beginning of December" is a part of it, "earliest morning slot" a hurry.
        if count == 1, ["beginning", "starting", "start", "ending", "earliest"].contains(word(at)) {
            if word(at + 1) == "of" { return nil }
            if word(at) == "earliest", case .part = meaning(at + 1) { return nil }
        }
        // "Not until after Thanksgiving" is after it.
        if !isInner, let (inner, end) = self.bound(at + count, isInner: true),
            [.after, .before].contains(inner)
        {
            return (inner, end)
        }
        // "Swing by Wednesday" is a visit, no limit.
        if word(at) == "by",
            ["swing", "come", "stop", "drop", "pop", "stopping", "coming", "go", "comes", "swinging"]
                .contains(word(at - 1))
        {
            return nil
        }
        // "I'm teaching till three" leaves the time after it.
        if ["until", "till", "til"].contains(word(at)),
            isBusy(at - 1) || isKept(at - 1) || isOccupied(before: at)
        {
            return (.from, at + count)
        }
        return (bound, at + count)
    }

    /// "I finish my course at twelve", "my shift ends at two": what keeps somebody is over then.
    private func release(_ at: Int) -> Int? {
        let verb: Int
        if ["i", "we"].contains(word(at)), let needed = Self.releases[word(at + 1)],
            needed.isEmpty || words[(at + 2)...].prefix(2).contains(where: needed.contains)
        {
            verb = at + 1
        } else if ["my", "our", "the"].contains(word(at)),
            let ending = (at + 2...at + 4).first(where: { ["ends", "finishes", "lets"].contains(word($0)) })
        {
            verb = ending
        } else {
            return nil
        }
        guard
            let lead = (verb + 1...verb + 5).first(where: {
                ["at", "around", "by", "about"].contains(word($0))
            }),
            words[verb..<lead].allSatisfy({ ![",", ".", ";", "\n", "before", "after"].contains($0) }),
            clock(lead + 1, isExpected: true) != nil
        else { return nil }
        return lead + 1
    }

    /// Verbs of an ending, with the words of which one must follow: one may leave the house for work as well.
    private static let releases: [String: Set<String>] = [
        "finish": [], "end": [], "wrap": ["up"], "get": ["off", "out", "done", "home", "back"],
        "leave": ["work", "office", "school", "class", "campus", "clinic", "shop", "studio", "gym"],
    ]

    /// "I've got water aerobics", "he has dialysis": a thing is had up to there.
    private func hasEngagement(_ last: Int) -> Bool {
        guard words.indices.contains(last),
            let verb = (max(0, last - 4)...last).last(where: { ["got", "has", "have"].contains(word($0)) })
        else { return false }
        let things = words[(verb + 1)..<(last + 1)]
        return !things.isEmpty
            && things.allSatisfy { !PastCutter.free.contains($0) && Lexicon.meaning(of: $0) == nil }
    }

    /// "I'm at the hospital until two": where somebody is keeps them up to then.
    private func isOccupied(before at: Int) -> Bool {
        guard
            let be = (max(0, at - 6)..<max(0, at)).last(where: { ["i'm", "im", "we're"].contains(words[$0]) })
        else { return false }
        let place = words[(be + 1)..<at]
        return ["at", "with", "in"].contains(place.first ?? "") && place.count > 1
            && !place.contains { PastCutter.free.contains($0) || ["home", "town", ",", "."].contains($0) }
    }

    /// "She naps til two", "he teaches until four": what somebody does up to then is over.
    private func isKept(_ at: Int) -> Bool {
        let verb = word(at)
        return ["she", "he", "baby", "mom", "dad"].contains(word(at - 1)) && verb.count > 3
            && verb.hasSuffix("s") && meaning(at) == .word && !Self.atHome.contains(verb)
    }

    private static let atHome: Set<String> = [
        "does", "says", "stays", "comes", "lives", "likes", "prefers", "needs", "wants", "gets", "suits",
        "opens",
    ]

    private func isBusy(_ at: Int) -> Bool {
        let word = word(at)
        if [
            "busy", "class", "school", "meetings", "out", "away", "gone", "shift", "booked", "occupied",
            "stuck", "office", "work", "lectures", "tied",
        ].contains(word) {
            return true
        }
        if hasEngagement(at) { return true }
        return word.count > 5 && word.hasSuffix("ing")
            && ![
                "morning", "evening", "anything", "coming", "starting", "something", "everything", "opening",
            ].contains(word)
    }

    private static let bounds = PhraseTable<DateBound>(
        phrases(
            .after,
            "after|any time after|anytime after|later than|past|only after|sometime after|some time after|right after|just after|> "
        )
            + phrases(
                .from,
                """
                from|starting|starting from|starting on|beginning|beginning on|as of|as from|not before|no earlier than|not earlier than|
                no sooner than|not until|not till|at the earliest|earliest|on or after|from about|any time from|anytime from|not any earlier than|
                don't send him before|don't send her before|don't send anyone before|don't send anybody before|don't arrive before|
                don't turn up before|don't show up before|nobody's home before|nobody home before|no one home before|nobody is home before|
                nothing before|nothing earlier than|never before|can't before|can't do before|cannot before|not available until|
                not free until|won't be free until|not available before|can't do anything before|don't come before|starting at|as early as|from as early as|
                beginning at|start from|start at|nothing until|can't until|isn't free until|not home until|not home before|
                back on|i'm back|im back|i get back|get back on|i return|returning on|back in town|not free before|no appointments before|cant before|cant do before|not back until|busy until|busy till|
                booked until|at work until|at work till|working until|working till|i work until|i work till|away until|
                gone until|naps till|naps until|nap until|napping until|sleeps till|sleeps until|sleeping until|sleeping till|asleep until|asleep till|rests until|rests till|in bed until|in bed till|at school until|at school till|home by|off by|back by|off work by|free by|available by|home from work by|finish by|i finish at|finish at|i finish work at|finish work at|get off at|i get off at|get off work at|off work at|i get out at|get home at|i get home at|home at|i'm home at|i get home around|get home around|home around|out until|out of town until|not any time before|not anytime before|anything from|tied up until
                """)
            + phrases(
                .before,
                """
                before|any time before|anytime before|earlier than|prior to|sooner than|sometime before|ahead of|only before|
                not from|must be before|gone by|leave by|< 
                """)
            + phrases(
                .until,
                """
                by|until|till|til|up to|up to and including|up until|no later than|not later than|as late as|not after|latest|at the latest|on or before|through|
                before i leave on|before we leave on|nothing after|nothing later than|not past|any time until|anytime until|any time up to|any time till|anytime till|
                can't after|can't do after|can't do anything after|no appointments after|never after|don't come after|cant after|
                cant do after|ending by|ending|not any later than|done by|finished by|free until|free till|available until|
                available till|home until|anything up to|not available after|not free after
                """))

    private static let limits = PhraseTable<DateBound>(
        phrases(
            .from,
            """
            or later|or after|onward|onwards|on ward|on wards|and later|and after|and onward|and onwards|at the earliest|earliest|or any time after|
            or anytime after|on|and on|or thereafter|and thereafter|or so onwards|forward|going forward|and beyond|or beyond|plus|at earliest|the earliest
            """)
            + phrases(
                .until,
                "or earlier|or before|and earlier|and before|at the latest|latest|or sooner|at the very latest|tops|at latest|the latest"
            ))

    private static func phrases(_ bound: DateBound, _ list: String) -> [(String, DateBound)] {
        list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0), bound) }
    }

    /// A limit after a date or a time; "on" only where nothing follows that it could lead in.
    func limit(_ at: Int) -> (DateBound, Int)? {
        // "The 5th is the latest".
        if ["is", "would"].contains(word(at)),
            let (bound, end) = limit(skipping(["is", "would", "be"], from: at)),
            ["latest", "earliest"].contains(word(end - 1))
        {
            return (bound, end)
        }
        guard let (bound, count) = Self.limits.match(words, atOrNil: at).map({ ($0.meaning, $0.count) })
        else { return nil }
        // "Or after five" begins an alternative of its own.
        if ["or", "and"].contains(word(at)), count == 2, ["after", "before"].contains(word(at + 1)),
            clock(at + 2, isExpected: true) != nil || date(at + 2) != nil
                || date(skipping(["the"], from: at + 2)) != nil
        {
            return nil
        }
        if word(at) == "on", count == 1 {
            guard case .mark = meaning(at + 1) else { return nil }
        }
        return (bound, at + count)
    }
}
