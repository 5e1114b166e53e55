import Dialogue
import Dispatch
import Sessions
import Synchronization

/// A desk that answers by rote: greets, echoes, and remembers what it was asked.
///
/// | line | answer |
/// | --- | --- |
/// | `bye` | the end of the conversation |
/// | `ask` | three choices |
/// | `long N` | a message of N bytes |
/// | `wait` | nothing, until ``letGo()`` |
/// | anything else | `echo …` |
final class FakeReception: Reception {
    struct Seen: Hashable, Sendable {
        let ask: Ask
        let key: SessionKey
        let id: String?
    }

    private struct State {
        var seen: [Seen] = []
        var turns: [SessionKey: Int] = [:]
        var stored: [SessionKey: [String: Answer]] = [:]
        var listeners: [SessionKey: @Sendable (Answer) -> Void] = [:]
        var held: [@Sendable () -> Void] = []
    }

    private let lane = DispatchQueue(label: "lane")
    private let state = Mutex(State())
    private let rejecting: Rejection?

    init(rejecting: Rejection? = nil) {
        self.rejecting = rejecting
    }

    var seen: [Seen] { state.withLock { $0.seen } }
    var lines: [String] {
        seen.compactMap { seen in
            if case .line(let text) = seen.ask { text } else { nil }
        }
    }

    func take(
        _ ask: Ask, for key: SessionKey, id: String?,
        answer: @escaping @Sendable (Result<Answer, Rejection>) -> Void
    ) {
        lane.async { [self] in
            let result = handle(ask, key, id)
            if ask == .line("wait") {
                state.withLock { $0.held.append { answer(result) } }
            } else {
                answer(result)
            }
        }
    }

    func listen(to key: SessionKey, with initiative: (@Sendable (Answer) -> Void)?) {
        state.withLock { $0.listeners[key] = initiative }
    }

    /// Answers what waits.
    func letGo() {
        let held = state.withLock { state in
            defer { state.held = [] }
            return state.held
        }
        for answer in held { lane.async(execute: answer) }
    }

    /// Speaks of its own accord in every session that has a listener.
    func speakUp(_ text: String) {
        for listener in state.withLock({ Array($0.listeners.values) }) {
            var answer = Answer(reply: FakeReception.reply(text), turn: 99)
            answer.initiative = true
            listener(answer)
        }
    }

    static func reply(_ message: String, choices: [String] = [], end: Bool = false) -> Reply {
        var reply = Reply()
        reply.messages = [message]
        reply.choices = choices.map { Reply.Choice(id: $0, text: "The \($0)") }
        reply.end = end
        return reply
    }

    private func handle(_ ask: Ask, _ key: SessionKey, _ id: String?) -> Result<Answer, Rejection> {
        state.withLock { state in
            state.seen.append(Seen(ask: ask, key: key, id: id))
            if let rejecting, ask != .open(keep: false) { return .failure(rejecting) }
            if let id, let stored = state.stored[key]?[id] { return .success(stored) }
            if ask == .resume, state.turns[key] == nil { return .failure(.unknownSession) }
            if case .pick(let choice) = ask, choice == "unknown" { return .failure(.unknownChoice) }
            let isNew = state.turns[key] == nil
            state.turns[key, default: 0] += 1
            var answer = Answer(reply: Self.reply(to: ask, isNew: isNew), turn: state.turns[key] ?? 0)
            answer.opened = isNew
            if case .open = ask { answer.resumed = !isNew }
            if let id { state.stored[key, default: [:]][id] = answer }
            return .success(answer)
        }
    }

    private static func reply(to ask: Ask, isNew: Bool) -> Reply {
        switch ask {
        case .open, .restart: reply("hello", choices: ["book", "how"])
        case .resume: reply("welcome back", choices: ["book"])
        case .pick(let id): reply("picked \(id)")
        case .close: Reply()
        case .line("bye"): reply("goodbye", end: true)
        case .line("ask"): reply("which?", choices: ["one", "two", "three"])
        case .line(let text) where text.hasPrefix("long "):
            reply(String(repeating: "x", count: Int(text.dropFirst(5)) ?? 0))
        case .line(let text): reply("echo \(text)")
        }
    }
}
