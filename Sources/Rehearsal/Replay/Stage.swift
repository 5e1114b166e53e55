import Dialogue
import Foundation

/// A rehearsal under way: the conversation, what was said and not yet looked at, and the clock.
struct Stage {
    private let engine: Engine
    private var now: Date
    private var elapsed = Duration.zero
    private var conversation: Conversation?
    private var unheld: [String] = []
    private var request: BookingRequest?
    private var submitted = false
    private var memory = Memory()

    /// What was said so far.
    private(set) var exchanges: [Outcome.Exchange] = []

    init(engine: Engine, now: Date) {
        self.engine = engine
        self.now = now
    }

    /// Greets. A rehearsal that starts with the visitor does not look at the greeting.
    mutating func begin(isSilent: Bool) {
        turn(.begin, by: nil)
        if isSilent { unheld = [] }
    }

    // MARK: - The visitor's turn

    mutating func apply(_ settings: [Transcript.Setting]) {
        for setting in settings {
            switch setting {
            case .now(let instant): now = instant.date
            case .pause(let span): pass(span)
            case .remember(let name, let value): memory.set(name, to: value)
            }
        }
    }

    private mutating func pass(_ span: Duration) {
        elapsed += span
        now += span / .seconds(1)
    }

    /// Takes the visitor's turn.
    ///
    /// - Parameters:
    ///   - visit: what the visitor does.
    ///   - phrase: the phrase of a list that is said this time.
    ///   - file: where it is written, for failures.
    ///   - line: likewise.
    /// - Throws: a failure where it cannot be taken.
    mutating func take(
        _ visit: Transcript.Visit, saying phrase: String? = nil, file: String, line: Int
    ) throws(Outcome.Failure) {
        apply(visit.settings)
        switch visit.act {
        case .say(let words): try say(phrase ?? words, file: file, line: line)
        case .sayEach(let list): try say(phrase ?? list.phrases[0], file: file, line: line)
        case .wait(let span):
            pass(span)
            turn(.silence, by: visit.act)
        case .pick(let name):
            let choices = exchanges.last?.reply.choices ?? []
            let byText = choices.filter { Wording.contains($0.text, name) }
            guard
                let choice = choices.first(where: { $0.id == name })
                    ?? (byText.count == 1 ? byText.first : nil)
            else {
                throw Outcome.Failure(
                    file: file, line: line, expected: "one choice \"\(name)\" on offer",
                    found: Self.list(choices))
            }
            turn(.pick(choice.id), by: visit.act)
        }
    }

    private mutating func say(_ words: String, file: String, line: Int) throws(Outcome.Failure) {
        let spoken = try spoken(words, file: file, line: line)
        turn(.line(spoken), by: .say(spoken))
    }

    private func spoken(_ text: String, file: String, line: Int) throws(Outcome.Failure) -> String {
        do throws(Memory.Unknown) {
            return try memory.spoken(text)
        } catch {
            throw Outcome.Failure(
                file: file, line: line, expected: "a value of $\(error.name)",
                found: "nothing that was said before gave it one (a dollar sign itself is \\$)")
        }
    }

    static func list(_ choices: [Reply.Choice]) -> String {
        choices.isEmpty ? "no choices" : choices.map { "\($0.text) [\($0.id)]" }.joined(separator: " | ")
    }

    private mutating func turn(_ input: Input, by visitor: Transcript.Act?) {
        let earlier = conversation.flatMap { $0.isOver ? nil : $0 }
        // References count up, so that a rehearsal reads the same each time.
        let moment = Moment(now: now, elapsed: elapsed, reference: "R-\(exchanges.count)")
        let turn = engine.turn(earlier, input, at: moment)
        conversation = turn.conversation
        elapsed = .zero
        submitted = false
        turn.effects.forEach { keep($0) }
        unheld = turn.reply.messages
        exchanges.append(Outcome.Exchange(visitor: visitor, reply: turn.reply, trace: turn.trace))
    }

    private mutating func keep(_ effect: Effect) {
        switch effect {
        case .submit(let new):
            request = new
            submitted = true
        case .hold(_, let signs): settle(.held, signs)
        case .release(_, let signs): settle(.requested, signs)
        case .withdraw: request?.status = .withdrawn
        case .erase: request = nil
        }
    }

    private mutating func settle(_ status: BookingRequest.Status, _ signs: [SignRecord]) {
        request?.status = status
        request?.signs = signs
    }

    // MARK: - The answer

    /// Nothing that was said may be left over.
    func mustBeDone(file: String, line: Int) throws(Outcome.Failure) {
        guard let first = unheld.first else { return }
        let more = unheld.count > 1 ? " (and \(unheld.count - 1) more)" : ""
        throw Outcome.Failure(
            file: file, line: line, expected: "no further message (each one needs a #bot section)",
            found: first + more)
    }

    /// Holds the next message against a section.
    mutating func hold(
        _ expectation: Transcript.Expectation, file: String, line: Int
    ) throws(Outcome.Failure) {
        guard let message = unheld.first else {
            if expectation.isOptional { return }
            throw Outcome.Failure(
                file: file, line: line,
                expected: expectation.wordings.isEmpty ? "a message" : Self.told(expectation.wordings),
                found: "nothing more was said")
        }
        do throws(Outcome.Failure) {
            let words = try words(of: message, for: expectation, file: file, line: line)
            let before = memory
            memory.learn(words)
            do throws(Outcome.Failure) {
                try hold(expectation.checks, against: message, file: file)
            } catch {
                memory = before
                throw error
            }
            unheld.removeFirst()
        } catch {
            if !expectation.isOptional { throw error }
        }
    }

    /// What a message gives to remember, where it has one of the wordings; none of them, where they are negated.
    private func words(
        of message: String, for expectation: Transcript.Expectation, file: String, line: Int
    ) throws(Outcome.Failure) -> [String: String] {
        guard !expectation.wordings.isEmpty else { return [:] }
        let wordings = expectation.wordings.map { memory.filled($0) }
        let found = wordings.lazy.compactMap { WordPattern($0).find(in: message) }.first
        if expectation.isNegated, found == nil { return [:] }
        if !expectation.isNegated, let found { return found }
        let told = Self.told(wordings)
        throw Outcome.Failure(
            file: file, line: line, expected: (expectation.isNegated ? "not: " : "") + told, found: message)
    }

    private static func told(_ wordings: [String]) -> String { wordings.joined(separator: " | ") }

    func hold(
        _ checks: [Transcript.Check], against message: String?, file: String
    ) throws(Outcome.Failure) {
        for check in checks {
            let check = try filled(check, file: file)
            let verdict = scene(message).verdict(on: check)
            guard !verdict.holds else { continue }
            let arguments = check.arguments.joined(separator: "|")
            let name = (check.isNegated ? "!" : "") + check.asserter.rawValue
            throw Outcome.Failure(
                file: file, line: check.line, expected: arguments.isEmpty ? name : "\(name) \(arguments)",
                found: verdict.found)
        }
    }

    /// The check with values in place of names.
    private func filled(_ check: Transcript.Check, file: String) throws(Outcome.Failure) -> Transcript.Check {
        var arguments: [String] = []
        for argument in check.arguments {
            _ = try spoken(argument, file: file, line: check.line)
            arguments.append(memory.filled(argument))
        }
        return Transcript.Check(
            line: check.line, asserter: check.asserter, isNegated: check.isNegated, arguments: arguments)
    }

    private func scene(_ message: String?) -> Scene {
        Scene(
            message: message ?? "", reply: exchanges.last?.reply ?? Reply(),
            trace: exchanges.last?.trace ?? Trace(),
            slots: conversation?.slots ?? [:], request: request, submitted: submitted)
    }
}
