import Logging
import Markup
import Synchronization
import Testing

@testable import lumbar

@Suite("Loading anew while serving")
struct ServeRenewalTests {
    private final class Book: Sendable {
        let lines = Mutex<[String]>([])
    }

    private struct Handler: LogHandler {
        let book: Book
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let pairs = (event.metadata ?? [:]).map { "\($0)=\($1)" }.sorted().joined(separator: " ")
            book.lines.withLock { $0.append("\(event.level) \(pairs)") }
        }
    }

    @Test("What is broken is told line by line and holds up nothing else")
    func parts() {
        let book = Book()
        let renewed = Mutex<[String]>([])
        let mistakes = Mistakes([
            .error(Location(file: "a.scxml", line: 3), "no such state\u{1B}[2J"),
            .error(Location(file: "b.xml", line: 7), "twice"),
        ])
        let renewal = ServeRenewal(
            logger: Logger(label: "t") { _ in Handler(book: book) },
            parts: [
                .init(name: "script") { throw mistakes },
                .init(name: "tokens") { renewed.withLock { $0.append("tokens") } },
                .init(name: "certificate") { throw CommandFailure.couldNotRun("cannot use it") },
            ])
        renewal.run()
        #expect(renewed.withLock { $0 } == ["tokens"])
        let lines = book.lines.withLock { $0 }
        #expect(lines.count == 4)
        #expect(
            lines[0].contains("a.scxml:3") && lines[1].contains("b.xml:7") && !lines[0].contains("\u{1B}"))
        #expect(lines[2] == "notice what=tokens")
        #expect(lines[3].hasPrefix("error") && lines[3].contains("cannot use it"))
    }
}
