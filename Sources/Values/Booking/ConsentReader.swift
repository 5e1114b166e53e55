/// Reads whether a visitor allows to be contacted, where it is said outright.
enum ConsentReader {
    /// Returns true or false where consent is given or refused, nil where nothing is said.
    static func consent(in tokens: [Token]) -> (value: Bool, spans: [Range<Int>])? {
        let words = tokens.map(\.text)
        var found: (value: Bool, spans: [Range<Int>])?
        var index = 0
        while index < words.count {
            if let (value, count) = phrases.match(words, at: index),
                !(value && isPointer(words, index, count))
            {
                let span = tokens[index].span.lowerBound..<tokens[index + count - 1].span.upperBound
                // A refusal outweighs: "you can email me but don't text".
                found = (found.map { $0.value && value } ?? value, (found?.spans ?? []) + [span])
                index += count
            } else {
                index += 1
            }
        }
        return found
    }

    /// "You can reach me at 518…" tells the number; it allows nothing.
    private static func isPointer(_ words: [String], _ index: Int, _ count: Int) -> Bool {
        let phrase = words[index..<index + count]
        return phrase.contains("reach") && index + count < words.count
            && ["at", "on", "by", "via", ":", "through", "@"].contains(words[index + count])
    }

    private static let verbs =
        [
            "text me", "call me", "contact me", "email me", "message me", "reach out", "reach me", "phone me",
            "be contacted", "contact", "text", "get in touch", "send me texts", "send me reminders",
            "send reminders", "leave a message", "leave a voicemail", "leave me a message",
            "leave a voice mail",
            "text or call me", "call or text me", "text or call", "call or text",
        ]
        + ["store", "keep", "save", "use", "hold", "hold on to", "share", "record"].flatMap { verb in
            [
                "details", "information", "info", "data", "number", "contact details", "contact info",
                "email", "name", "this number",
            ]
            .map { verb + ($0.hasPrefix("this") ? " " : " my ") + $0 }
        }
    private static let permissions = [
        "you can", "you may", "feel free to", "it's ok to", "it's okay to", "its ok to", "ok to", "okay to",
        "fine to", "it's fine to", "happy to", "i agree to", "i consent to", "i agree to be",
        "you're welcome to", "i'm ok to", "alright to", "i agree you can", "i agree that you can",
        "i agree that you may", "u can", "yes you can", "yes you may", "i'm happy for you to",
        "happy for you to", "i'm fine with you to", "permission to", "cool to", "i allow you to",
        "ok for you to", "fine for you to",
    ]
    private static let refusals = [
        "don't", "do not", "dont", "please don't", "please do not", "never", "you may not", "you can't",
        "you cannot", "i don't want you to", "i do not agree to", "i don't agree to", "not ok to",
        "not okay to", "don't you dare", "pls dont", "i don't want to be", "i'd rather you didn't",
        "rather you didn't", "rather not be",
    ]

    private static let phrases = PhraseTable<Bool>(
        permissions.flatMap { lead in verbs.map { (lead + " " + $0, true) } }
            + refusals.flatMap { lead in verbs.map { (lead + " " + $0, false) } }
            + [
                "i consent", "i agree", "i do consent", "consent given", "you have my consent",
                "you have my permission", "texting is fine", "texts are fine",
                "texting is ok", "texts are ok", "calls are fine", "contacting me is fine",
                "i give my consent", "i give consent", "i give permission", "agreed to the terms",
                "yes to texts", "yes to reminders",
                "texts ok", "text ok", "fine with texts", "ok with texts", "okay with texts",
                "ok with being contacted", "fine with being contacted", "i give you permission",
                "you've got my permission", "you have permission", "ok with texting", "texts welcome",
                "consent : yes", "fine by me to text", "i accept", "i accept the terms",
                "i am ok with being contacted", "i'm ok with you contacting me", "ok with you texting me",
                "okay with you texting me", "fine with you texting me", "fine with you contacting me",
                "ok with you contacting me", "okay with being texted", "consent yes",
            ].map { ($0, true) }
            + [
                "i don't consent", "i do not consent", "i dont consent", "no consent", "i don't agree",
                "i do not agree", "no reminders",
                "not consenting", "i refuse consent", "consent : no", "no marketing",
                "consent no", "don't give consent", "do not give consent", "no permission",
                "i withhold consent",
            ].map { ($0, false) })
}
