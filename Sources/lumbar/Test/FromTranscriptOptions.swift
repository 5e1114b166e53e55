import ArgumentParser
import Dialogue
import Foundation
import Rehearsal
import Sessions
import Store

/// `lumbar test --from-transcript`: a conversation of the store as a rehearsal.
struct FromTranscriptOptions: ParsableArguments {
    @Option(
        name: .customLong("from-transcript"),
        help: ArgumentHelp(
            """
            Print a conversation of the store as a rehearsal, with stand-ins for whatever its visitor wrote (/session and the \
            relay know its name), and play it once.
            """, valueName: "session"))
    var session: String?

    @Option(help: ArgumentHelp("The relay that the session belongs to.", valueName: "name"))
    var relay = "text"

    @OptionGroup var place: StorePathOption

    /// Prints the rehearsal; what came of it is told on standard error.
    ///
    /// - Throws: ``CommandFailure`` where there is no such conversation, or it cannot be held again as it was.
    func run(_ path: String, _ session: String) throws {
        let course = try course(of: SessionKey(relay: relay, session: session))
        let script = try ScriptArgument.load(path, wordings: true)
        let rebuilt = Rebuilt(
            course, of: script, title: "From a conversation",
            players: ProcessInfo.processInfo.activeProcessorCount)
        print(rebuilt.text)
        try Self.tell(rebuilt, isCut: course.count == Course.limit)
    }

    private func course(of key: SessionKey) throws -> [CourseStep] {
        let reader = try place.reader()
        let stored = try BookingsFailure.translate { try reader.session(key) }
        guard let conversation = stored?.conversation else {
            throw CommandFailure.foundWrong(
                "the store has no conversation of this name (is it another relay's?)")
        }
        guard let course = conversation.course?.steps, !course.isEmpty else {
            throw CommandFailure.foundWrong(
                "nothing was said in this conversation, or it was held by an older version")
        }
        return course
    }

    private static func tell(_ rebuilt: Rebuilt, isCut: Bool) throws {
        var lines = rebuilt.strays
        if isCut { lines.append("only the first \(Course.limit) turns were noted") }
        lines.append(
            rebuilt.failure.map { "played once: \($0)" } ?? "played once: it passes, \(rebuilt.turns) turns")
        FileHandle.standardError.write(Data(lines.map { $0 + "\n" }.joined().utf8))
        if rebuilt.failure != nil { throw CommandFailure.foundWrong("the rehearsal does not pass") }
        if !rebuilt.strays.isEmpty {
            throw CommandFailure.foundWrong("\(rebuilt.strays.count) turns are not as they were")
        }
    }
}
