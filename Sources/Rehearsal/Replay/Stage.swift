import Dialogue
import Foundation

/// A rehearsal under way: the conversation, what was said and not yet looked at, and the clock.
struct Stage {
    private var partner: any Partner
    private var now: Date
    private var elapsed = Duration.zero
    private var unheld: [String] = []
    private var answer = PartnerAnswer(Reply(), sight: .lines)
    private var memory = Memory()
    private var failsToKeep = false

    /// What was said so far.
    private(set) var exchanges: [Outcome.Exchange] = []
    /// Checks that were passed over, because the partner does not let them be seen.
    private(set) var unseen = 0

    init(partner: any Partner, now: Date) {
        self.partner = partner
        self.now = now
    }

    /// Greets. A rehearsal that starts with the visitor does not look at the greeting.
    ///
    /// - Throws: a failure where nobody answers.
    mutating func begin(isSilent: Bool, file: String) throws(Outcome.Failure) {
        try turn(.arrive, by: nil, file: file, line: 1)
        if isSilent { unheld = [] }
    }

    // MARK: - The visitor's turn

    /// Does what stands around a turn.
    ///
    /// - Throws: a failure where a value is made of one that there is not yet.
    mutating func apply(
        _ settings: [Transcript.Setting], file: String, line: Int
    ) throws(Outcome.Failure) {
        for setting in settings {
            switch setting {
            case .now(let instant): now = instant.date
            case .pause(let span): pass(span)
            case .remember(let name, let value):
                memory.set(name, to: try spoken(value, file: file, line: line))
            case .failToKeep: failsToKeep = true
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
        try apply(visit.settings, file: file, line: line)
        switch visit.act {
        case .say(let words): try say(phrase ?? words, file: file, line: line)
        case .sayEach(let list): try say(phrase ?? list.phrases[0], file: file, line: line)
        case .wait(let span):
            pass(span)
            try turn(.keepSilent, by: visit.act, file: file, line: line)
        case .pick(let name):
            let deed = try deed(picking: name, file: file, line: line)
            try turn(deed, by: visit.act, file: file, line: line)
        }
    }

    /// A choice by its id, else by words that only one choice has.
    private func deed(picking name: String, file: String, line: Int) throws(Outcome.Failure) -> Deed {
        let choices = answer.reply.choices
        let byText = choices.indices.filter { Wording.contains(choices[$0].text, name) }
        let byID = answer.sight == .lines ? nil : choices.firstIndex { $0.id == name }
        guard let place = byID ?? (byText.count == 1 ? byText.first : nil) else {
            throw Outcome.Failure(
                file: file, line: line, expected: "one choice \"\(name)\" on offer", found: Self.list(choices)
            )
        }
        return .pick(id: choices[place].id, place: place + 1)
    }

    private mutating func say(_ words: String, file: String, line: Int) throws(Outcome.Failure) {
        let spoken = try spoken(words, file: file, line: line)
        try turn(.say(spoken), by: .say(spoken), file: file, line: line)
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

    private mutating func turn(
        _ deed: Deed, by visitor: Transcript.Act?, file: String, line: Int
    ) throws(Outcome.Failure) {
        do throws(PartnerFailure) {
            answer = try partner.answer(failsToKeep ? .failToKeep : deed, at: now, after: elapsed)
        } catch {
            throw Outcome.Failure(file: file, line: line, expected: "an answer", found: error.reason)
        }
        elapsed = .zero
        failsToKeep = false
        unheld = answer.reply.messages
        exchanges.append(
            Outcome.Exchange(
                visitor: visitor, reply: answer.reply, trace: answer.trace, slots: answer.slots,
                footprint: answer.footprint))
    }

    // MARK: - The answer

    /// Nothing that was said may be left over, where it is known what a message is.
    ///
    /// - Parameters:
    ///   - file: what comes next stands there, for failures.
    ///   - line: likewise.
    ///   - isEnd: whether nothing comes next, and `line` is the last section's.
    /// - Throws: a failure where a message is left.
    func mustBeDone(file: String, line: Int, isEnd: Bool = false) throws(Outcome.Failure) {
        guard let first = unheld.first, answer.sight != .lines else { return }
        let more = unheld.count > 1 ? " (and \(unheld.count - 1) more)" : ""
        throw Outcome.Failure(
            file: file, line: line, expected: "no further message (each one needs a #bot section)",
            found: first + more, amendment: .insert(before: isEnd ? nil : line, messages: unheld))
    }

    /// Holds the next message against a section; where only lines are seen, the next run of lines that fits.
    mutating func hold(
        _ expectation: Transcript.Expectation, file: String, line: Int
    ) throws(Outcome.Failure) {
        guard !unheld.isEmpty else {
            if expectation.isOptional { return }
            throw Outcome.Failure(
                file: file, line: line,
                expected: expectation.wordings.isEmpty ? "a message" : Self.told(expectation.wordings),
                found: "nothing more was said", amendment: .remove(line: line))
        }
        var last: Outcome.Failure?
        for lines in candidates {
            do throws(Outcome.Failure) {
                return try hold(expectation, against: lines, file: file, line: line)
            } catch {
                last = error
            }
        }
        if let last, !expectation.isOptional { throw last }
    }

    /// The lines that the next message may be made of, the likeliest first and the whole rest last.
    private var candidates: [Range<Int>] {
        guard answer.sight == .lines else { return [0..<1] }
        let runs = unheld.indices.flatMap { start in (start + 1...unheld.count).map { start..<$0 } }
        return runs.filter { $0 != unheld.indices } + [unheld.indices]
    }

    private mutating func hold(
        _ expectation: Transcript.Expectation, against lines: Range<Int>, file: String, line: Int
    ) throws(Outcome.Failure) {
        let message = unheld[lines].joined(separator: "\n")
        let before = memory
        memory.learn(try words(of: message, for: expectation, file: file, line: line))
        do throws(Outcome.Failure) {
            try hold(expectation.checks, against: message, file: file)
        } catch {
            memory = before
            throw error
        }
        unheld.removeFirst(lines.upperBound)
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
            file: file, line: line, expected: (expectation.isNegated ? "not: " : "") + told, found: message,
            amendment: .reword(line: line, message: message))
    }

    private static func told(_ wordings: [String]) -> String { wordings.joined(separator: " | ") }

    mutating func hold(
        _ checks: [Transcript.Check], against message: String?, file: String
    ) throws(Outcome.Failure) {
        for check in checks {
            let check = try filled(check, file: file)
            guard let verdict = scene(message).verdict(on: check) else {
                unseen += 1
                continue
            }
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
        Scene(message: message ?? "", answer: answer)
    }
}
