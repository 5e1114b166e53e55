import Foundation
import Markup
import Statechart
import Testing
import Understanding
import Values

@testable import Dialogue

/// Somebody who writes to the bot, one turn after the other, on a clock of the test.
struct Visitor {
    let engine: Engine
    private(set) var turn: Turn
    private(set) var now: Date
    private var count = 0

    /// A Monday, nine o'clock in New York.
    static let monday = Date(timeIntervalSince1970: 1_795_442_400)

    /// Arrives, and is greeted; then writes these lines.
    init(_ script: Script, _ lines: String...) {
        engine = Engine(script)
        now = Self.monday
        turn = engine.turn(nil, .begin, at: Moment(now: now, reference: "R-0"))
        for line in lines { say(line) }
    }

    /// Arrives at a script of the tests.
    init(_ name: String, _ lines: [String] = []) throws {
        self.init(try Scripts.named(name))
        for line in lines { say(line) }
    }

    /// One turn, a minute after the last.
    @discardableResult
    mutating func take(_ input: Input, elapsed: Duration = .seconds(60)) -> Turn {
        count += 1
        now += Double(elapsed.components.seconds)
        turn = engine.turn(
            turn.conversation, input, at: Moment(now: now, elapsed: elapsed, reference: "R-\(count)"))
        return turn
    }

    @discardableResult
    mutating func say(_ line: String) -> Turn { take(.line(line)) }

    @discardableResult
    mutating func pick(_ id: String) -> Turn { take(.pick(id)) }

    /// Lets time go by between two lines.
    mutating func wait(hours: Double) { now += hours * 3600 }

    /// Goes on in another conversation, as a restored one.
    mutating func become(_ conversation: Conversation) { turn.conversation = conversation }

    /// Whether the last turn handed a request over.
    var sends: Bool {
        turn.effects.contains { if case .submit = $0 { true } else { false } }
    }

    /// The innermost active state.
    var state: String { turn.trace.state.last ?? "" }
    /// What was said, one line a message.
    var text: String { turn.reply.messages.joined(separator: "\n") }
    /// What was heard and handled.
    var heard: [String] { turn.trace.heard }
    /// What was heard and dropped, by name.
    var dropped: [String] { turn.trace.dropped.map { String($0.prefix { $0 != ":" }) } }
    /// The ids of the choices.
    var choices: [String] { turn.reply.choices.map(\.id) }

    /// The state of a slot; `empty` where there is none.
    func slot(_ path: String) -> Slot.State { turn.conversation.slots[path]?.state ?? .empty }
    /// The kept value in words.
    func value(_ path: String) -> String? { turn.conversation.slots[path]?.reading?.spoken }
    /// The states of a sign, in the order of its records.
    func sign(_ flag: String) -> [SignRecord.State] {
        turn.conversation.signs.filter { $0.flag == flag }.map(\.state)
    }
}

/// Scripts that tests share, each loaded once.
enum Scripts {
    private static let boiler = load(Fixture.script("boiler.scxml"))
    private static let backPain = load(Fixture.dialogs.appending(path: "back-pain/intake.scxml").path)
    private static let bikeRepair = load(Fixture.dialogs.appending(path: "bike-repair/shop.scxml").path)

    /// A loaded script; its mistakes are thrown.
    static func named(_ name: String) throws -> Script {
        switch name {
        case "boiler": try boiler.get()
        case "back-pain": try backPain.get()
        default: try bikeRepair.get()
        }
    }

    private static func load(_ path: String) -> Result<Script, Mistakes> {
        do throws(Mistakes) { return .success(try Script.load(path)) } catch { return .failure(error) }
    }
}
