import Dialogue
import Sessions

extension Reception {
    /// Asks and waits for the answer.
    func ask(_ ask: Ask, _ key: SessionKey, id: String? = nil) async -> Result<Answer, Rejection> {
        await withCheckedContinuation { continuation in
            take(ask, for: key, id: id) { continuation.resume(returning: $0) }
        }
    }

    /// Says a line and gives the messages of the reply as one text.
    func say(_ line: String, _ key: SessionKey, id: String? = nil) async throws -> String {
        try await ask(.line(line), key, id: id).get().reply.messages.joined(separator: " | ")
    }
}

extension SessionKey {
    /// A key for a test.
    static func visitor(_ name: String = "v", relay: String = "") -> SessionKey {
        SessionKey(relay: relay, session: name)
    }
}
