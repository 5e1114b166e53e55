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
}
