import Dialogue
import Sessions
import Synchronization

@testable import lumbar

/// Answers each ask as a test wishes, and remembers what was asked.
final class ScriptedReception: Reception {
    private let asked = Mutex<[Ask]>([])
    private let respond: @Sendable (Ask) -> Result<Answer, Rejection>

    init(_ respond: @escaping @Sendable (Ask) -> Result<Answer, Rejection>) {
        self.respond = respond
    }

    /// What was asked, in order.
    var asks: [Ask] { asked.withLock(\.self) }

    func take(
        _ ask: Ask, for key: SessionKey, id: String?,
        answer: @escaping @Sendable (Result<Answer, Rejection>) -> Void
    ) {
        asked.withLock { $0.append(ask) }
        answer(respond(ask))
    }

    func listen(to key: SessionKey, with initiative: (@Sendable (Answer) -> Void)?) {}
}

/// Types lines that a test prepared, and keeps what was shown.
final class ScriptedConsole: ChatConsole {
    private var lines: [ConsoleLine]
    private(set) var shown: [String] = []
    private(set) var offers: [[String]] = []
    let width = 80

    init(_ lines: [ConsoleLine]) {
        self.lines = lines
    }

    func read(prompt: String, offers: [String]) -> ConsoleLine {
        self.offers.append(offers)
        return lines.isEmpty ? .end : lines.removeFirst()
    }

    func write(_ lines: [String]) {
        shown += lines
    }
}
