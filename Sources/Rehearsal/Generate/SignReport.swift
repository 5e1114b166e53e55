import Dialogue
import Understanding

/// What went wrong with signs, made into findings with rehearsals that show it.
struct SignReport {
    private let script: Script
    private let start: Walk
    private let engine: Engine

    /// Prepares to report.
    ///
    /// - Parameters:
    ///   - script: the script.
    ///   - start: a conversation that has just begun.
    init(_ script: Script, start: Walk) {
        self.script = script
        self.start = start
        engine = Engine(script)
    }

    /// One finding for each message, with all the states in which it went wrong.
    func findings(_ failures: [SignCase.Failure]) -> [SignRun.Finding] {
        var order: [String] = []
        var groups: [String: [SignCase.Failure]] = [:]
        for failure in failures {
            let key = "\(failure.kase.manner) \(failure.kase.sample.phrase)"
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(failure)
        }
        return order.compactMap { groups[$0] }.compactMap(finding)
    }

    private func finding(_ failures: [SignCase.Failure]) -> SignRun.Finding? {
        guard let first = failures.first else { return nil }
        let kase = first.kase
        return SignRun.Finding(
            message: kase.message, states: failures.map(\.kase.stand.standing.state), words: first.words,
            rehearsal: rehearsal(
                kase.message, in: kase.stand.standing.state, after: kase.stand.walk,
                check: kase.manner == .denied
                    ? kase.sample.phrase.flags.map { "!HEARD flag.\($0)" }
                    : kase.sample.events.map { "HEARD \($0)" }))
    }

    // MARK: - What is heard nowhere

    /// Patterns that are not heard in any of their wordings, and signs that cannot be denied in any.
    func dead(_ samples: [SignSample]) -> [SignRun.Finding] {
        script.knowledge.flags.flatMap { flag -> [SignRun.Finding] in
            let own = samples.filter { $0.phrase.flags == [flag.id] && $0.phrase.pattern != nil }
            let patterns = Dictionary(grouping: own) { $0.phrase.pattern ?? 0 }
            let dead = patterns.keys.sorted().compactMap { patterns[$0] }.filter { pattern in
                pattern.allSatisfy { $0.events.isEmpty }
            }
            return dead.compactMap { unheard($0, flag.id) } + undeniable(own, flag.id)
        }
    }

    private func unheard(_ pattern: [SignSample], _ flag: String) -> SignRun.Finding? {
        guard let first = pattern.first else { return nil }
        return finding(
            first.phrase.text, "\(flag) is not heard in any of the \(pattern.count) wordings of this pattern",
            check: "HEARD flag.\(flag)")
    }

    private func undeniable(_ samples: [SignSample], _ flag: String) -> [SignRun.Finding] {
        let raising = samples.filter { $0.events == ["flag." + flag] }
        guard let first = raising.first, raising.allSatisfy({ $0.denial == nil }) else { return [] }
        let message = SignManner.denials[0] + first.phrase.text
        return [finding(message, "\(flag) is raised, however it is denied", check: "!HEARD flag.\(flag)")]
    }

    private func finding(_ message: String, _ words: String, check: String) -> SignRun.Finding {
        let state = start.conversation.state.last ?? ""
        return SignRun.Finding(
            message: message, states: [state], words: words,
            rehearsal: rehearsal(message, in: state, after: start, check: [check]))
    }

    // MARK: - Rehearsals

    /// The way there as it is, then what must be. How many messages the right answer will have nobody knows yet: a sign
    /// is answered with two as a rule.
    private func rehearsal(_ message: String, in state: String, after walk: Walk, check: [String]) -> String {
        var said = walk
        let isDenied = check.contains { $0.hasPrefix("!") }
        let count = isDenied ? said.take(.init(.say(message)), with: engine)?.reply.messages.count ?? 1 : 2
        let sections = (0..<max(1, count)).map { number in
            number == 0 ? "#bot\n*\n" + check.map { $0 + "\n" }.joined() : "#bot\n*\n"
        }
        let title = "In \(state): \(message)"
        let words = TranscriptWriter.lines(message, isMessage: false)
        return ([walk.rehearsal(title: title, with: engine), "#me\n\(words)\n"] + sections).joined(
            separator: "\n")
    }
}
