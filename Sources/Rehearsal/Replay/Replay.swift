package import Dialogue
package import Foundation

/// Plays rehearsals, against the dialogue itself or a server that runs it.
package struct Replay {
    /// Makes somebody to talk to, for each rehearsal anew.
    private let partner: () throws(PartnerFailure) -> any Partner
    /// Partial conversations by title.
    private let parts: [String: Transcript]
    /// The moment at which each rehearsal begins.
    private let start: Date

    /// The moment at which rehearsals begin where nothing else is said: a Monday morning in New York.
    package static let usualStart = Date(timeIntervalSince1970: 1_795_442_400)

    /// Prepares to play in this process: no socket, no real clock, no chance, so each run is the same.
    ///
    /// - Parameters:
    ///   - script: the dialogue.
    ///   - parts: what `#include` may name.
    ///   - start: the moment at which each rehearsal begins.
    package init(_ script: Script, parts: [Transcript] = [], start: Date = Replay.usualStart) {
        let engine = Engine(script)
        self.init(parts: parts, start: start) { () throws(PartnerFailure) in EnginePartner(engine) }
    }

    /// Prepares to play against somebody else.
    ///
    /// - Parameters:
    ///   - parts: what `#include` may name.
    ///   - start: the moment at which each rehearsal begins.
    ///   - partner: makes somebody to talk to, for each rehearsal anew.
    package init(
        parts: [Transcript] = [], start: Date = Replay.usualStart,
        partner: @escaping () throws(PartnerFailure) -> any Partner
    ) {
        self.partner = partner
        self.parts = Dictionary(parts.map { ($0.title, $0) }) { first, _ in first }
        self.start = start
    }

    /// Plays one rehearsal, once for each way to say what it takes from lists of phrases.
    ///
    /// - Returns: at least one outcome; each run goes to its end or to its first failure.
    package func play(_ transcript: Transcript) -> [Outcome] {
        do throws(Outcome.Failure) {
            let steps = try steps(of: transcript, within: [])
            let runs = try PhraseRuns(steps.map(\.step), of: transcript).all
            return runs.map { play(transcript, steps, run: $0) }
        } catch {
            return [Outcome(title: transcript.title, transcript: transcript, exchanges: [], failure: error)]
        }
    }

    private func play(_ transcript: Transcript, _ steps: [Placed], run: PhraseRuns.Run) -> Outcome {
        let title = transcript.title + run.suffix
        do throws(PartnerFailure) {
            let partner = try partner()
            guard partner.isOurs || !steps.contains(where: \.step.movesTheHost) else {
                var outcome = Outcome(title: title, transcript: transcript, exchanges: [], failure: nil)
                outcome.skipped = "it sets the clock or lets the store fail, which a server has for itself"
                return outcome
            }
            return play(transcript, steps, run: run, title: title, with: partner)
        } catch {
            let failure = Outcome.Failure(
                file: transcript.file, line: 1, expected: "somebody to talk to", found: error.reason)
            return Outcome(title: title, transcript: transcript, exchanges: [], failure: failure)
        }
    }

    private func play(
        _ transcript: Transcript, _ steps: [Placed], run: PhraseRuns.Run, title: String,
        with partner: any Partner
    ) -> Outcome {
        var stage = Stage(partner: partner, now: start)
        var failure: Outcome.Failure?
        do throws(Outcome.Failure) {
            try stage.begin(isSilent: Self.startsWithVisitor(steps), file: transcript.file)
            for (index, step) in steps.enumerated() {
                try Self.play(step, saying: run.phrases[index], on: &stage)
            }
            try stage.mustBeDone(file: transcript.file, line: steps.last?.step.line ?? 1, isEnd: true)
        } catch {
            failure = error
        }
        var outcome = Outcome(
            title: title, transcript: transcript, exchanges: stage.exchanges, failure: failure)
        outcome.unseen = stage.unseen
        return outcome
    }

    /// A section and the file that it stands in.
    private struct Placed {
        let step: Transcript.Step
        let file: String
    }

    private static func startsWithVisitor(_ steps: [Placed]) -> Bool {
        for placed in steps {
            switch placed.step.kind {
            case .me: return true
            case .bot: return false
            case .begin, .include, .end: continue
            }
        }
        return true
    }

    private static func play(
        _ placed: Placed, saying phrase: String?, on stage: inout Stage
    ) throws(Outcome.Failure) {
        let line = placed.step.line
        switch placed.step.kind {
        case .begin(let settings): try stage.apply(settings, file: placed.file, line: line)
        case .me(let visit):
            try stage.mustBeDone(file: placed.file, line: line)
            try stage.take(visit, saying: phrase, file: placed.file, line: line)
        case .bot(let expectation): try stage.hold(expectation, file: placed.file, line: line)
        case .end(let checks): try stage.hold(checks, against: nil, file: placed.file)
        case .include: break
        }
    }

    /// The sections with those of partial conversations in place of their names.
    private func steps(of transcript: Transcript, within open: [String]) throws(Outcome.Failure) -> [Placed] {
        var steps: [Placed] = []
        for step in transcript.steps {
            guard case .include(let name) = step.kind else {
                steps.append(Placed(step: step, file: transcript.file))
                continue
            }
            guard let part = parts[name], !open.contains(name) else {
                throw Outcome.Failure(
                    file: transcript.file, line: step.line, expected: "a partial conversation \"\(name)\"",
                    found: open.contains(name)
                        ? "it includes itself" : "there is none of this title in a .pconvo.txt file")
            }
            steps += try self.steps(of: part, within: open + [name])
        }
        return steps
    }
}
