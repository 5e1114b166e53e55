import Dialogue
import Sessions
import Synchronization
import Testing

@testable import Server

@Suite("Which connection a session speaks on")
struct SwitchboardTests {
    private final class Connection {}

    /// Notes every call at once, on the caller's thread.
    private final class Desk: Reception {
        let calls = Mutex<[String]>([])

        func take(
            _ ask: Ask, for key: SessionKey, id: String?,
            answer: @escaping @Sendable (Result<Answer, Rejection>) -> Void
        ) {
            calls.withLock { $0.append("\(ask)") }
        }

        func listen(to key: SessionKey, with initiative: (@Sendable (Answer) -> Void)?) {
            calls.withLock { $0.append(initiative == nil ? "nobody" : "somebody") }
        }
    }

    private let key = SessionKey(relay: "r", session: "s")

    @Test("The connection that spoke last has the session; an older one cannot take it away")
    func lastWins() {
        let desk = Desk()
        let board = Switchboard(desk)
        let (old, new) = (Connection(), Connection())
        board.attach(ObjectIdentifier(old), to: key) { _ in }
        board.attach(ObjectIdentifier(old), to: key) { _ in }
        board.attach(ObjectIdentifier(new), to: key) { _ in }
        board.leave(ObjectIdentifier(old), from: key)
        #expect(desk.calls.withLock { $0 } == ["somebody", "somebody"])
        board.leave(ObjectIdentifier(new), from: key)
        #expect(desk.calls.withLock { $0 } == ["somebody", "somebody", "nobody", "close"])
        withExtendedLifetime((old, new)) {}
    }

    @Test("Letting go is not leaving")
    func detach() {
        let desk = Desk()
        let board = Switchboard(desk)
        let connection = Connection()
        board.attach(ObjectIdentifier(connection), to: key) { _ in }
        #expect(board.detach(ObjectIdentifier(connection), from: key))
        #expect(!board.detach(ObjectIdentifier(connection), from: key))
        #expect(desk.calls.withLock { $0 } == ["somebody", "nobody"])
    }

    @Test("More than a window of asks is handed in as answers come, in order")
    func window() {
        let desk = HoldingDesk()
        let board = Switchboard(desk)
        let connection = Connection()
        for number in 0..<Switchboard.mostAtDesk + 2 {
            board.take(.line("\(number)"), for: key, id: nil, from: ObjectIdentifier(connection)) { _ in }
        }
        #expect(desk.lines.count == Switchboard.mostAtDesk)
        desk.answerFirst()
        desk.answerFirst()
        #expect(desk.lines == (0..<Switchboard.mostAtDesk + 2).map { "\($0)" })
        withExtendedLifetime(connection) {}
    }

    @Test("A desk that refuses at once holds nobody up")
    func refusing() {
        let desk = RefusingDesk()
        let board = Switchboard(desk)
        let connection = Connection()
        let refused = Mutex(0)
        for _ in 0..<Switchboard.mostAtDesk * 2 {
            board.take(.line("x"), for: key, id: nil, from: ObjectIdentifier(connection)) { _ in
                refused.withLock { $0 += 1 }
            }
        }
        #expect(refused.withLock { $0 } == Switchboard.mostAtDesk * 2)
        withExtendedLifetime(connection) {}
    }

    /// Notes lines and answers when it is told to.
    private final class HoldingDesk: Reception {
        private struct State {
            var lines: [String] = []
            var held: [@Sendable () -> Void] = []
        }

        private let state = Mutex(State())

        var lines: [String] { state.withLock { $0.lines } }

        func take(
            _ ask: Ask, for key: SessionKey, id: String?,
            answer: @escaping @Sendable (Result<Answer, Rejection>) -> Void
        ) {
            state.withLock { state in
                if case .line(let text) = ask { state.lines.append(text) }
                state.held.append { answer(.failure(.unavailable)) }
            }
        }

        func listen(to key: SessionKey, with initiative: (@Sendable (Answer) -> Void)?) {}

        func answerFirst() {
            let first = state.withLock { $0.held.removeFirst() }
            first()
        }
    }

    private final class RefusingDesk: Reception {
        func take(
            _ ask: Ask, for key: SessionKey, id: String?,
            answer: @escaping @Sendable (Result<Answer, Rejection>) -> Void
        ) {
            answer(.failure(.draining))
        }

        func listen(to key: SessionKey, with initiative: (@Sendable (Answer) -> Void)?) {}
    }
}
