/// What a phrase says to a question of yes or no.
enum Answer: Sendable, Hashable {
    case yes, no, unsure
    /// A denial that outweighs a yes before it: "agree, it is not ok".
    case denial
    /// Words that hold an answer's word without being one: "no problem", "not only".
    case passing
}

extension PhraseTable where Meaning == Answer {
    /// Yes, no and not sure in the words that people type.
    static let answers = PhraseTable(
        list(
            .yes,
            """
            yes|yep|yup|yeah|yea|ya|yah|ye|yess|yesss|yas|y|yessir|sure|sure thing|ok|okay|okey|k|kk|of course|ofc|absolutely|definitely|
            certainly|indeed|correct|right|that's right|thats right|exactly|affirmative|true|agree|agreed|i agree|i do|i have|i am|
            i did|i can|it is|it does|they do|fine|sounds good|sounds great|looks good|go ahead|please do|why not|for sure|you bet|
            no problem|no worries|uh huh|uhuh|mhm|mm hmm|mmhm|aye|si|oui|by all means|i think so|i believe so|i guess so|i suppose|
            pretty sure|that works|works for me|perfect|great|good|do it|send it|yes please|👌|👍|✅|✔|🆗|💯|i'd like that|
            i would|totally|naturally|roger|alright|all right|that's fine|thats fine|that is fine|obviously|it's ok|its ok|
            happy to|happy for|happy with|glad to|i am happy|i'm happy|i'm in|i am in|confirm|confirmed|i accept|i consent|consent|
            no objection|no objections|no problems|i have no problem|i have no objection|i have no objections|i have no issue|
            i'm afraid so|unfortunately yes|sadly yes|always|cool|very much|yuppers|yis|yesh
            """)
            + list(
                .no,
                """
                no|nope|nah|naw|na|n|nay|not at all|absolutely not|definitely not|certainly not|of course not|never|negative|disagree|
                i disagree|false|incorrect|wrong|not really|no way|i don't|i dont|i do not|i haven't|i havent|i'm not|im not|
                i am not|not that i know of|none|don't think so|i don't think so|i dont think so|i do not think so|don't thing so|
                i don't believe so|uh uh|nuh uh|no thanks|no thank you|not yet|nothing|it isn't|it's not|i can't|
                it doesn't|it does not|it is not|not right|i'd rather not|rather not|rather you didn't|would rather not|i would rather not|i would rather you didn't|i'd rather you didn't|i'd prefer not|prefer not|please don't|👎|❌|🚫|✖|nop|noo|nooo|noooo|
                not me|hell no|heck no|no sir|no ma'am|nothing like that|neither|not a chance|hardly|i didn't|didn't|don't|dont|
                not necessary|wouldn't|i wouldn't|i would not|i have not|afraid not|hope not|i hope not|not now
                """)
            + list(
                .denial,
                "it is not ok|it's not ok|it is not okay|it's not okay|that is not ok|not ok|not okay|not fine|not good|not agree|don't agree|dont agree|do not agree|not true|not correct"
            )
            + list(
                .unsure,
                """
                not sure|can't decide|cant decide|cannot decide|i can't decide|i cannot decide|haven't decided|undecided|not decided|let me think|i'll think about it|unsure|i'm not sure|im not sure|i am not sure|maybe|perhaps|possibly|i don't know|i dont know|idk|dunno|
                i do not know|don't know|dont know|hard to say|can't say|cant say|no idea|not certain|i'm not certain|depends|
                it depends|sort of|kind of|kinda|sorta|sometimes|a little|a bit|i can't tell|can't tell|might be|could be|i'm unsure|
                im unsure|who knows|not really sure|not quite sure|not 100%|not too sure|🤷|i have no idea|don't remember|
                i don't remember|can't remember|i might|yes and no|hmm|i wonder|not entirely sure|not totally sure|not exactly sure
                """)
            + list(
                .passing,
                "no doubt|right now|right away|right side|know|good morning|good evening|good afternoon|the right|not only|my right"
            ))

    private static func list(_ answer: Answer, _ phrases: String) -> [(String, Answer)] {
        phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { ($0.trimmed, answer) }
    }
}

extension Substring {
    /// The text without spaces at its ends.
    fileprivate var trimmed: String {
        String(drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
    }
}
