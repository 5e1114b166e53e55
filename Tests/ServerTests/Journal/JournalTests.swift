import Dialogue
import Logging
import Sessions
import Synchronization
import Testing

@testable import Server

@Suite("What is written down")
struct JournalTests {
    @Test("Every end is counted by its reason", arguments: Farewell.allCases)
    func ends(farewell: Farewell) {
        let tally = Tally()
        let journal = Journal(
            listener: "text", logger: Logger(label: "t") { _ in SwiftLogNoOpLogHandler() }, tally: tally)
        journal.opened()
        journal.closed(farewell)
        journal.refused()
        #expect(tally.now.opened == 1 && tally.now.refused == 1)
        #expect(tally.now.closed == [farewell: 1])
    }

    @Test("Neither a session's id, nor a relay, nor a word is written down at any level")
    func privacy() {
        let book = Book()
        var logger = Logger(label: "t") { _ in BookHandler(book: book) }
        logger.logLevel = .trace
        let journal = Journal(listener: "relay", logger: logger, tally: Tally())
        let key = SessionKey(relay: "site-secret", session: "id-secret")
        var reply = Reply()
        reply.messages = ["words-secret"]
        var answer = Answer(reply: reply, turn: 3)
        answer.trace = Trace()
        answer.trace?.heard = ["heard-secret"]
        journal.opened()
        journal.answered(.success(answer), in: key, after: .milliseconds(7))
        journal.answered(.failure(.unavailable), in: key, after: .zero)
        journal.closed(.unread)
        let lines = book.lines
        #expect(lines.count == 4)
        #expect(lines.allSatisfy { !$0.contains("secret") })
        #expect(lines[1].contains("turn=3") && lines[1].contains("session=\(SessionMark.mark(of: key))"))
        #expect(lines[2].contains("unavailable"))
    }

    /// Lines that were logged.
    private final class Book: Sendable {
        private let written = Mutex<[String]>([])

        var lines: [String] { written.withLock { $0 } }
        func write(_ line: String) { written.withLock { $0.append(line) } }
    }

    private struct BookHandler: LogHandler {
        let book: Book
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let pairs = (event.metadata ?? [:]).map { "\($0)=\($1)" }.sorted().joined(separator: " ")
            book.write("\(event.message) \(pairs)")
        }
    }
}
