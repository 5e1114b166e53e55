package import Dialogue
import Foundation

/// A conversation that was kept, held again in other words: a rehearsal without anything that its visitor wrote.
///
/// What is kept of a conversation tells what was heard in each turn, not the words. So each turn is said in the script's own
/// phrases, and each value is a stand-in of the same type.
package struct Rebuilt: Sendable {
    /// The rehearsal's text.
    package let text: String
    /// How many turns it has.
    package let turns: Int
    /// Turns for which no words were found that are heard the same and lead to the same state, one line each.
    package let strays: [String]
    /// Why the rehearsal does not pass; nil where it does.
    package let failure: String?

    /// Holds a conversation again.
    ///
    /// - Parameters:
    ///   - course: what was heard in each turn, and where it led.
    ///   - script: the script, loaded with its wordings.
    ///   - title: the rehearsal's title.
    ///   - players: how many cores are used.
    package init(_ course: [CourseStep], of script: Script, title: String, players: Int) {
        let engine = Engine(script)
        let speaker = StandIn(InputBank(Parallel(script: script, players: players)))
        var walk = Walk(engine)
        var strays: [String] = []
        for (number, step) in course.enumerated() {
            guard let best = speaker.best(for: step, after: walk, with: engine) else {
                strays.append("turn \(number + 1): nothing can be said that is heard as \(step.told)")
                continue
            }
            walk = best.walk
            if !best.isSame { strays.append("turn \(number + 1): \(step.told) became \(best.step.told)") }
        }
        self.strays = strays
        turns = walk.visits.count
        text = walk.rehearsal(title: title, with: engine)
        failure = Self.failure(of: text, script)
    }

    private static func failure(of text: String, _ script: Script) -> String? {
        do throws(TranscriptMistakes) {
            let transcript = try TranscriptReader.read(text, file: "rebuilt.convo.txt")
            let failures = Replay(script).play(transcript).compactMap(\.failure)
            return failures.first.map { "line \($0.line): expected \($0.expected); found \($0.found)" }
        } catch {
            return error.description
        }
    }
}

extension CourseStep {
    fileprivate var told: String { heard.joined(separator: ", ") + " (\(state))" }
}

/// Finds words that are heard as what somebody else wrote was heard.
private struct StandIn {
    private let bank: InputBank
    /// So many ways to say one event are tried, where a turn has several.
    private static let most = 4

    init(_ bank: InputBank) { self.bank = bank }

    /// A turn that may stand for another.
    struct Candidate {
        let walk: Walk
        let step: CourseStep
        let isSame: Bool
        let likeness: Int
    }

    /// The turn that comes nearest to what was heard and where it led; nil where nothing can be done.
    func best(for step: CourseStep, after walk: Walk, with engine: Engine) -> Candidate? {
        var best: Candidate?
        for visit in visits(for: step, after: walk) {
            guard let candidate = candidate(visit, for: step, after: walk, with: engine) else { continue }
            if candidate.isSame { return candidate }
            if candidate.likeness > best?.likeness ?? 0 { best = candidate }
        }
        return best
    }

    private func candidate(
        _ visit: Transcript.Visit, for step: CourseStep, after walk: Walk, with engine: Engine
    ) -> Candidate? {
        var next = walk
        guard let turn = next.take(visit, with: engine) else { return nil }
        let taken = CourseStep(heard: turn.trace.heard, state: turn.trace.state.last ?? "")
        let common = Set(taken.heard).intersection(step.heard).count
        let excess = Set(taken.heard).subtracting(step.heard).count
        let likeness = 4 * common - excess + (taken.state == step.state ? 2 : 0)
        return Candidate(walk: next, step: taken, isSame: taken == step, likeness: likeness)
    }

    private func visits(for step: CourseStep, after walk: Walk) -> [Transcript.Visit] {
        let picks = walk.reply.choices.map { Transcript.Visit(.pick($0.id)) }
        let own = bank.entries.filter { $0.event == nil }.compactMap(\.visits.first)
        let texts = step.heard.map { words(for: $0, after: walk) }
        let lines = texts.count == 1 ? texts[0] : combined(texts.map { Array($0.prefix(Self.most)) })
        return picks + lines.map { Transcript.Visit(.say($0)) } + own
    }

    /// One of each list, in every combination.
    private func combined(_ lists: [[String]]) -> [String] {
        lists.filter { !$0.isEmpty }.reduce([""]) { starts, ends in
            starts.flatMap { start in ends.map { start.isEmpty ? $0 : start + ". " + $0 } }
        }
    }

    private func words(for event: String, after walk: Walk) -> [String] {
        let isValue = ["filled.", "invalid.", "ambiguous."].contains(where: event.hasPrefix)
        let asked = walk.reply.expects.map(SampleValues.words) ?? []
        if isValue { return asked + SampleValues.volunteered + SampleValues.everything }
        let said = bank.entries.filter { $0.event == event }.compactMap(\.line)
        let isAboutField = event == "act.correction" || event == "act.drop"
        return said + (isAboutField ? bank.changes(after: walk).compactMap(\.line) : [])
    }
}
