import Dialogue
import Foundation
import Understanding
import Values

/// A visitor who does anything: answers, asks, digresses, mistypes, keeps silent, floods.
struct RandomVisitor {
    private var dice: Dice
    private let sayings: [(event: String, text: String)]

    /// Words that give values, right, doubtful and wrong, by the type that is asked for.
    private static let values: [FieldType: [String]] = [
        .name: [
            "Dana Reyes", "it's jo", "Bond. James Bond.", "none of your business", "X Æ A-12",
            "my mother Ruth",
        ],
        .phone: [
            "518-555-0177", "call 5185550177 ext 4", "555-0177", "12", "518-055-0177", "my number is on file",
        ],
        .email: ["dana@example.com", "dana at gmail dot com", "dana@gmial.com", "@", "no email"],
        .when: [
            "tomorrow at 3", "next friday", "thursday or friday after 5", "feb 30", "any time", "yesterday",
            "at 8",
            "not monday", "every second tuesday",
        ],
        .place: ["12 Maple Street, Albany NY 12207", "PO Box 7", "Albany", "at my house", "upstairs"],
        .boolean: ["yes", "no", "not sure", "maybe later", "yes and no"],
        .text: ["it has bothered me for weeks", "-", "nothing much, it comes and goes"],
    ]

    init(seed: UInt64, number: Int, sayings: [(event: String, text: String)]) {
        dice = Dice(seed: seed, visitor: number)
        self.sayings = sayings
    }

    /// How many turns the visitor takes.
    mutating func patience() -> Int { Int.random(in: 3...25, using: &dice) }

    /// What the visitor does next; now and then after a while, and now and then with a store that fails.
    mutating func next(after reply: Reply) -> Transcript.Visit {
        let pauses: [Duration] = [.seconds(20), .seconds(300), .seconds(90_000)]
        var settings = dice.happens(8) ? dice.pick(pauses).map { [Transcript.Setting.pause($0)] } ?? [] : []
        let act = act(after: reply)
        // A silence is no turn of the visitor's that could be lost.
        if case .wait = act { return Transcript.Visit(settings: settings, act: act) }
        if dice.happens(4) { settings.append(.failToKeep) }
        return Transcript.Visit(settings: settings, act: act)
    }

    private mutating func act(after reply: Reply) -> Transcript.Act {
        switch Int.random(in: 0..<100, using: &dice) {
        case ..<25: return dice.pick(reply.choices).map { .pick($0.id) } ?? .say(saying())
        case ..<55: return .say(sloppy(value(reply.expects)))
        case ..<80: return .say(sloppy(saying()))
        case ..<88: return .say(value(reply.expects) + (dice.pick([". ", ", and ", " "]) ?? " ") + saying())
        case ..<92: return .say(saying() + ". " + saying() + " " + value(nil))
        case ..<96: return .say(Slips.noise(with: &dice))
        default: return .wait(dice.pick([.seconds(1), .seconds(150), .seconds(3600)]) ?? .seconds(1))
        }
    }

    private mutating func saying() -> String { dice.pick(sayings)?.text ?? "hello" }

    private mutating func value(_ expected: Reply.Expectation?) -> String {
        let types = FieldType.allCases.filter { Self.values[$0] != nil }
        let type = dice.happens(75) ? expected?.type : dice.pick(types)
        return dice.pick(Self.values[type ?? .boolean] ?? []) ?? "yes"
    }

    private mutating func sloppy(_ text: String) -> String {
        dice.happens(25) ? Slips.typed(text, with: &dice) : text
    }
}
