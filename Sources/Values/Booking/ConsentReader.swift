/// Reads whether a visitor allows to be contacted, where it is said outright.
enum ConsentReader {
    /// Returns true or false where consent is given or refused, nil where nothing is said.
    static func consent(in tokens: [Token]) -> (value: Bool, spans: [Range<Int>])? {
        let words = tokens.map(\.text)
        var found: (value: Bool, spans: [Range<Int>])?
        var index = 0
        while index < words.count {
            if let (value, count) = allowance(words, index) ?? phrases.match(words, at: index),
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

    /// A permission or its refusal with what it is about: "you can" and "send me text messages".
    private static func allowance(_ words: [String], _ index: Int) -> (meaning: Bool, count: Int)? {
        guard let (value, count) = leads.match(words, at: index) else { return nil }
        var start = index + count
        while start < words.count,
            ["also", "just", "always", "please", "still", "certainly", "ever"].contains(words[start])
        {
            start += 1
        }
        guard start < words.count, let (_, length) = verbs.match(words, at: start) else { return nil }
        return (value, start + length - index)
    }

    /// "You can reach me at 518…" tells the number; it allows nothing.
    private static func isPointer(_ words: [String], _ index: Int, _ count: Int) -> Bool {
        let phrase = words[index..<index + count]
        return phrase.contains("reach") && index + count < words.count
            && ["at", "on", "by", "via", ":", "through", "@"].contains(words[index + count])
    }

    /// What may be done to reach somebody, or with what they gave.
    private static let verbs = PhraseTable<Bool>(
        (reaching + sending + keeping).map { ($0, true) })

    private static let reaching =
        [
            "text", "txt", "call", "contact", "email", "e-mail", "message", "phone", "ring", "sms",
            "whatsapp", "reach",
        ]
        .map { $0 + " me" } + [
            "text", "txt", "contact",
            "reach out", "reach out to me", "get in touch", "get in touch with me", "be in touch",
            "be contacted", "be texted",
            "be called", "be emailed", "be messaged", "text or call", "call or text", "text or call me",
            "call or text me", "call or email me", "text or email me", "email or call me", "receive texts",
            "receive text messages", "receive reminders", "receive messages", "get texts", "get reminders",
            "get text messages",
        ]

    private static let sending = ["send", "send me", "leave", "leave me"].flatMap { verb in
        ["", "a ", "any ", "some ", "the "].flatMap { article in
            [
                "text", "texts", "sms", "email", "emails", "text message", "text messages", "message",
                "messages",
                "reminder", "reminders", "text reminders", "updates", "notifications", "a confirmation",
                "confirmations", "voicemail", "voicemails", "voice mail", "marketing", "spam",
            ].map { verb + " " + article + $0 }
        }
    }

    private static let keeping = ["store", "keep", "save", "use", "hold", "hold on to", "share", "record"]
        .flatMap { verb in
            [
                "details", "information", "info", "data", "number", "contact details", "contact info",
                "email",
                "name",
            ].map { verb + " my " + $0 } + [verb + " this number"]
        }

    private static let leads = PhraseTable<Bool>(
        permissions.map { ($0, true) } + refusals.map { ($0, false) })

    private static let permissions = [
        "you can", "you may", "feel free to", "it's ok to", "it's okay to", "its ok to", "ok to", "okay to",
        "fine to", "it's fine to", "happy to", "i agree to", "i consent to", "you guys can", "y'all can",
        "you are welcome to", "it is ok to", "it is okay to", "it is fine to", "it's alright to",
        "you have permission to",
        "you are allowed to", "you're allowed to", "u may", "please do", "i am happy to", "i'm happy to",
        "you're welcome to", "i'm ok to", "alright to", "i agree you can", "i agree that you can",
        "i agree that you may", "u can", "yes you can", "yes you may", "i'm happy for you to",
        "happy for you to", "i'm fine with you to", "permission to", "cool to", "i allow you to",
        "ok for you to", "fine for you to",
    ]
    private static let refusals = [
        "don't", "do not", "dont", "please don't", "please do not", "never", "you may not", "you can't",
        "you cannot", "i don't want you to", "i do not agree to", "i don't agree to", "not ok to",
        "not okay to", "don't you dare", "pls dont", "i don't want to", "i do not want to",
        "i do not wish to", "i don't wish to", "i'd rather you didn't",
        "rather you didn't", "rather not", "i do not consent to", "i don't consent to",
    ]

    private static let phrases = PhraseTable<Bool>(
        [
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
