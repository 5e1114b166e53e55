/// English words that decide nothing where something else follows them.
package enum Asides {
    private static let starts: Set<String> = [
        "ok", "okay", "k", "kk", "alright", "all right", "right", "fine", "very well", "good", "great",
        "cool", "sure", "perfect", "lovely", "true", "of course", "i see",
    ]
    private static let waved = [
        "never mind", "nevermind", "nvm", "never you mind", "forget it", "forget that", "scrap that",
        "scratch that", "cancel that", "leave it", "drop it", "never mind that", "never mind about that",
        "nevermind that", "forget about that", "ignore that",
    ]

    /// Whether a yes is only how an answer begins: "ok, no".
    package static func begin(_ words: String) -> Bool {
        let words = plain(words)
        return starts.contains(words)
            || manners.contains {
                words.hasSuffix(" " + $0) && starts.contains(String(words.dropLast($0.count + 1)))
            }
    }

    /// Whether somebody only thinks aloud: "hmm, none of those".
    package static func ponder(_ words: String) -> Bool {
        let words = plain(words).split(separator: " ").map(String.init)
        return !words.isEmpty && words.allSatisfy { pondering.contains($0) || $0 == "well" || $0 == "oh" }
    }

    /// Whether a yes only gives weight to the no behind it: "definitely no".
    package static func weigh(_ words: String) -> Bool {
        [
            "definitely", "absolutely", "certainly", "really", "totally", "for sure", "of course", "sure",
            "obviously",
        ]
        .contains(plain(words))
    }

    private static let pondering: Set<String> = [
        "hm", "hmm", "hmmm", "um", "umm", "uh", "uhh", "er", "erm", "ehm",
    ]
    private static let manners = ["please", "then", "now", "so", "well", "dear"]

    /// Whether a yes is only what a statement begins with: "it's" of "it's only the soreness".
    package static func state(_ words: String) -> Bool { statements.contains(plain(words)) }

    private static let statements: Set<String> = [
        "it's", "its", "it is", "that's", "thats", "that is", "he's", "hes", "he is", "she's", "shes",
        "she is",
        "they're", "theyre", "they are", "there is", "there's", "i am", "i'm", "im", "we are", "we're",
    ]

    /// Whether a wish to stop waves only the last thing aside, where the visitor goes on: "never mind, make it Friday".
    package static func wave(_ words: String) -> Bool {
        let words = plain(words)
        return waved.contains(words)
            || beforeWaving.contains {
                words.hasPrefix($0 + " ") && waved.contains(String(words.dropFirst($0.count + 1)))
            }
    }

    /// Whether words only put something off: "not today".
    package static func delay(_ words: String) -> Bool {
        ["not today", "not now", "not tonight", "not right now", "not yet", "no not now", "no not today"]
            .contains(plain(words))
    }

    /// Whether "out" is no leaving: "I'm freaking out".
    package static func panic(_ words: String) -> Bool {
        let words = plain(words).split(separator: " ")
        return words.count > 1 && words.last == "out" && panics.contains(words[words.count - 2])
    }

    private static let panics: Set<Substring> = [
        "freaking", "freakin", "flipping", "flippin", "frigging", "friggin", "fucking", "bugging",
        "stressing",
    ]
    private static let beforeWaving = ["ok", "okay", "oh", "no", "well", "actually"]

    private static func plain(_ words: String) -> String {
        words.lowercased().split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
    }
}
