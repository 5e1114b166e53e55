import Dialogue
import Foundation
import Rehearsal
import Sessions
import Synchronization

/// Hands everything on, and writes the conversation down as a rehearsal while it goes on.
///
/// The file is written anew with each answer, so that it holds the whole conversation however that ends. A restart begins a new one.
final class RecordingReception: Reception {
    private let reception: any Reception
    private let file: URL
    private let now: @Sendable () -> Date
    private let writer: Mutex<TranscriptWriter>
    /// Called once, where the file cannot be written any more.
    private let complain: @Sendable (String) -> Void
    private let hasFailed = Mutex(false)

    /// Begins to write.
    ///
    /// - Parameters:
    ///   - reception: where everything is handed on to.
    ///   - path: the file; one that is there is replaced.
    ///   - now: the clock of the conversation.
    ///   - complain: told once, in one line, when the file cannot be written any more. The conversation goes on.
    /// - Throws: ``CommandFailure`` where it cannot be written.
    init(
        _ reception: any Reception, to path: String, now: @escaping @Sendable () -> Date,
        complain: @escaping @Sendable (String) -> Void = RecordingReception.complain
    ) throws {
        self.reception = reception
        self.complain = complain
        self.now = now
        file = URL(filePath: path)
        let writer = Self.fresh(file, at: now())
        self.writer = Mutex(writer)
        do { try Self.write(writer, to: file) } catch {
            throw CommandFailure.couldNotRun("cannot write \(path)")
        }
    }

    /// It could be written at the start; where the disk fills up later, the conversation matters more, but it is told.
    private func keep(_ writer: TranscriptWriter) {
        do {
            try Self.write(writer, to: file)
        } catch {
            let isFirst = hasFailed.withLock { failed in
                defer { failed = true }
                return !failed
            }
            if isFirst {
                complain(
                    "lumbar: \(file.path) cannot be written any more: the recording ends here, the conversation goes on"
                )
            }
        }
    }

    /// Says it on standard error.
    static func complain(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    private static func fresh(_ file: URL, at start: Date) -> TranscriptWriter {
        let name = file.lastPathComponent.split(separator: ".").first.map(String.init) ?? "conversation"
        return TranscriptWriter(title: "Recorded: \(name)", start: start)
    }

    private static func write(_ writer: TranscriptWriter, to file: URL) throws {
        try Data(writer.text.utf8).write(to: file, options: .atomic)
    }

    func take(
        _ ask: Ask, for key: SessionKey, id: String?,
        answer: @escaping @Sendable (Result<Answer, Rejection>) -> Void
    ) {
        reception.take(ask, for: key, id: id) { [self] result in
            if case .success(let given) = result { note(ask, given) }
            answer(result)
        }
    }

    func listen(to key: SessionKey, with initiative: (@Sendable (Answer) -> Void)?) {
        reception.listen(to: key, with: initiative)
    }

    private func note(_ ask: Ask, _ answer: Answer) {
        writer.withLock { writer in
            switch ask {
            case .open, .resume, .restart:
                writer = Self.fresh(file, at: now())
                writer.add(nil, reply: answer.reply, trace: answer.trace)
            case .line(let words): writer.add(.say(words), reply: answer.reply, trace: answer.trace)
            case .pick(let id): writer.add(.pick(id), reply: answer.reply, trace: answer.trace)
            case .close: return
            }
            keep(writer)
        }
    }
}
