import Testing

@testable import Understanding

/// What stands beside a sign that is there now, and takes nothing from it: each of these once hid one.
extension DevelopmentTests {
    @Test(
        "A sign that is told as present is heard beside whatever else is past, over, denied, imagined, or somebody else's",
        arguments: contexts)
    func contexts(_ context: String) {
        for (flag, sign) in Self.told {
            let text = context.replacing("…", with: sign)
            let heard = Self.understanding.hear(text, asked: Asked()).signs.filter {
                [.present, .doubtful].contains($0.scope)
            }
            #expect(heard.contains { $0.flag == flag }, "\(flag): \(text)")
        }
    }

    private static let told = [
        ("emergency", "I can't hold my pee"), ("emergency", "I wet myself"),
        ("emergency", "I can't feel anything between my legs"), ("leg", "I have pain shooting down my leg"),
        ("fever", "I have a fever"),
    ]

    private static let contexts = dated + ended + imagined + denied + others

    private static let dated = [
        "I have a history of back pain and …", "previously healthy, …", "I'm in my 40s and …",
        "I'm in college and …", "in the past week …", "in the past two days …",
        "last year I had a disc op and …", "I hurt my back years ago and …",
        "had a slipped disc in 2015 and …", "a while back I had sciatica and …", "I used to run and …",
        "I used to be a nurse. …", "my childhood friend says to write: …",
        "I gained weight during covid and …",
        "as a kid I was sickly, …", "… when I was in the shower", "… when I was a bit tired",
        "… when I was 2 miles into my walk", "… at one point", "… and it used to be fine",
        "… and I used to be so fit", "… and I'm in my 50s", "… in the past 24 hours",
        "… like when I was a kid", "… and my hip was replaced in 2012", "… after the kids were born",
    ]

    private static let ended = [
        "my back healed but …", "the pain in my shoulder went away but …", "my cough cleared up but …",
        "I recovered from the measles last week and …", "everyone else is fine now, …",
        "they fixed it and then …", "I slept like a log and …", "… but the headache is gone",
        "… but my arm healed up", "… and the milk is all gone", "… before it's over",
        "I'm no longer working and …", "I walked away from my job and …",
    ]

    private static let imagined = [
        "…, would you mind calling me", "… and my session is on friday, would you still come",
        "…, should I cancel my appointment", "before my appointment I want to tell you that …",
        "before the session you should know …", "in case it matters …", "just in case: …",
        "if you ask me …", "if there is time left today, …", "what happens if I wait, …",
        "at some point today …", "I read on your site about the signs and …",
        "in theory I'm fine but …", "I imagine you hear this a lot, …", "…, can I book friday?",
        "… can you come tomorrow?", "for three days now …, can you massage that away?",
    ]

    private static let denied = [
        "no offense, …", "I have no insurance and …", "I never complain but …", "no warning at all, …",
        "nobody believes me, …", "none of my friends know that …", "I haven't told anyone that …",
        "I don't drink and …", "I'm not old and …", "… and nobody helps", "… , no fever though",
    ]

    private static let others = [
        "my wife says I should mention that …", "my dog is fine but …", "the kids are at school, …",
        "she gave me your number, …", "my neighbor had a massage with you and …",
    ]
}
