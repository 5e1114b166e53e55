/// Words that may stand between the words of a phrase without changing it.
enum Fillers {
    /// Left out of patterns: "lost the feeling" and "lost feeling" are one phrase.
    static let articles: Set<String> = ["a", "an", "the", "my", "our", "your"]

    /// Skipped in messages where the pattern does not ask for them.
    static let skipped: Set<String> = articles.union([
        "his", "her", "their", "its", "this", "these", "those", "some", "any", "both", "left", "right",
        "whole",
        "entire", "upper", "lower", "just", "really", "very", "so", "too", "quite", "pretty", "kind", "sort",
        "bit",
        "little", "of", "literally", "totally", "completely", "actually", "basically", "like", "honestly",
        "even",
        "still", "always", "sometimes", "often", "constantly", "suddenly", "now", "also", "already", "almost",
        "nearly", "slightly", "somewhat", "extremely", "super", "fully", "fucking", "fuckin", "damn",
        "bloody",
        "freaking", "freakin", "effing", "god", "dang", "darn", "stupid", "poor", "old", "own", "all",
        "properly",
        "definitely", "probably", "maybe", "perhaps", "apparently", "usually", "mostly", "mainly", "randomly",
        "occasionally", "seriously", "absolutely", "badly", "quickly", "slowly", "um", "uh", "er", "ah", "oh",
        "well",
        "much", "then", "dear", "quietly", "perfectly", "entirely", "truly", "simply",
    ])

    /// Around an answer, they say nothing: "um yes", "well, no".
    static let interjections: Set<String> = [
        "um", "uh", "er", "erm", "ah", "oh", "well", "hmm", "hm", "mm", "so", "and", "but", "just", "please",
        "sir",
        "madam", "captain", "chief", "boss", "doc", "pal", "buddy", "darling", "honey", "sweetie", "friend",
        "dear", "lol", "haha", "then", "actually", "honestly", "really", "basically", "like", "ooh",
        "aw",
        "sorry", "man", "dude", "bro", "mate", "love", "hun", "hon", "folks", "there", "again", "now", "omg",
        "geez",
        "gosh", "alright", "ok", "😊", "🙂", "😅", "😂", "❤", "😬", "🤔", "too", "though", "also",
    ]
}
