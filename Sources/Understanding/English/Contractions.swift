/// Written-out forms of contracted English: the negator stays a word of its own.
enum Contractions {
    /// The words that a contracted form stands for; nil for any other word.
    static func expand(_ word: String) -> [String]? { irregular[word] ?? regular(word) }

    /// The words that a form with an apostrophe stands for, by rule.
    static func regular(_ word: String) -> [String]? {
        guard let apostrophe = word.utf8.firstIndex(of: 0x27) else { return nil }
        let stem = String(word[..<apostrophe])
        switch word[apostrophe...] {
        case "'t" where stem.hasSuffix("n"): return [String(stem.dropLast()), "not"]
        case "'ll": return [stem, "will"]
        case "'ve": return [stem, "have"]
        case "'re": return [stem, "are"]
        case "'m": return [stem, "am"]
        case "'d": return [stem, "would"]
        case "'s": return takesIs.contains(stem) ? [stem, "is"] : [stem]
        default: return nil
        }
    }

    private static let takesIs: Set<String> = [
        "it", "that", "this", "what", "where", "who", "how", "when", "why", "he", "she", "there", "here",
        "everything", "nothing", "something",
    ]

    /// Forms that follow no rule, with their words.
    static let irregular: [String: [String]] = [
        "can't": ["cannot"], "cant": ["cannot"], "cannae": ["cannot"], "cannt": ["cannot"],
        "canot": ["cannot"], "cannott": ["cannot"], "can't've": ["cannot", "have"],
        "won't": ["will", "not"], "wont": ["will", "not"], "shan't": ["shall", "not"],
        "ain't": ["is", "not"], "aint": ["is", "not"], "let's": ["let", "us"], "lets": ["let", "us"],
        "y'all": ["you"], "d'you": ["do", "you"], "d'ya": ["do", "you"], "o'clock": ["oclock"],
        "ma'am": ["madam"],
        "don't": ["do", "not"], "dont": ["do", "not"], "dnt": ["do", "not"], "doesnt": ["does", "not"],
        "didnt": ["did", "not"], "isnt": ["is", "not"], "arent": ["are", "not"], "wasnt": ["was", "not"],
        "werent": ["were", "not"], "havent": ["have", "not"], "hasnt": ["has", "not"],
        "hadnt": ["had", "not"],
        "couldnt": ["could", "not"], "wouldnt": ["would", "not"], "shouldnt": ["should", "not"],
        "mustnt": ["must", "not"], "neednt": ["need", "not"],
        "im": ["i", "am"], "id": ["i", "would"], "ive": ["i", "have"], "iam": ["i", "am"],
        "youre": ["you", "are"],
        "youve": ["you", "have"], "youll": ["you", "will"], "weve": ["we", "have"],
        "theyre": ["they", "are"],
        "thats": ["that", "is"], "whats": ["what", "is"], "wheres": ["where", "is"], "hows": ["how", "is"],
        "whens": ["when", "is"], "whos": ["who", "is"], "hes": ["he", "is"], "shes": ["she", "is"],
        "theres": ["there", "is"], "heres": ["here", "is"], "itll": ["it", "will"],
        "thatll": ["that", "will"],
        "itd": ["it", "would"], "theyve": ["they", "have"],
        "gonna": ["going", "to"], "wanna": ["want", "to"], "gotta": ["got", "to"], "gimme": ["give", "me"],
        "lemme": ["let", "me"], "dunno": ["do", "not", "know"], "kinda": ["kind", "of"],
        "sorta": ["sort", "of"],
        "outta": ["out", "of"], "lotta": ["lot", "of"], "hafta": ["have", "to"], "oughta": ["ought", "to"],
        "coulda": ["could", "have"], "shoulda": ["should", "have"], "woulda": ["would", "have"],
        "whatcha": ["what", "do", "you"], "gotcha": ["got", "you"], "innit": ["is", "it", "not"],
        "alot": ["a", "lot"], "aswell": ["as", "well"], "infact": ["in", "fact"],
        "eachother": ["each", "other"],
        "incase": ["in", "case"], "inlaw": ["in", "law"], "anymore": ["any", "more"], "noone": ["nobody"],
    ]
}
