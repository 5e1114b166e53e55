package import Dialogue
import Understanding

/// Every warning sign of a script, said in every state that a conversation can stand in.
package struct SignRun: Sendable {
    /// A sign that is not heard, or raised where it was denied.
    package struct Finding: Sendable, Hashable {
        /// What the visitor wrote.
        package let message: String
        /// The states in which it went wrong.
        package let states: [String]
        /// What went wrong in the first of them.
        package let words: String
        /// A rehearsal that fails as long as it does.
        package let rehearsal: String
    }

    /// What was found, in the order of the script.
    package let findings: [Finding]
    /// How many phrases the signs have, the examples of signs among them.
    package let phrases: Int
    /// Those that are not heard when they are said alone at the first question.
    package let unheard: [String]
    /// How many of the phrases were said in every state.
    package let sampled: Int
    /// The states in which they were said.
    package let states: [String]
    /// States that ask something and to which no way was found.
    package let unreached: [String]
    /// How many messages were written.
    package let messages: Int

    /// Of each sign so many phrases made from its patterns, and so many examples, are said in every state.
    package static let usual = 10
    private static let searchLimit = 60_000

    /// Says the signs of a script.
    ///
    /// - Parameters:
    ///   - script: the script, loaded with its wordings.
    ///   - each: how many phrases of each sign are said in every state, spread evenly over all of them.
    ///   - players: how many cores are used; the result is the same with any.
    package init(of script: Script, each: Int = SignRun.usual, players: Int) {
        let parallel = Parallel(script: script, players: players)
        let places = SignPlaces(parallel, limit: Self.searchLimit)
        let start = places.start
        let all = parallel.map(script.knowledge.signPhrases) { SignSample($0, from: start, with: $1) }
        let choice = SignChoice(all, flags: script.knowledge.flags.map(\.id), each: each)
        let cases =
            places.stands.flatMap { stand in
                SignManner.everywhere.flatMap { manner in
                    choice.samples.compactMap { SignCase($0, manner, in: stand) }
                }
            } + Self.excused(choice.samples, by: script.knowledge.signExcuses, in: places.stands.first)
        let failures = parallel.map(cases) { $0.failure(script, $1) }.compactMap(\.self)
        let report = SignReport(script, start: start)
        findings = report.dead(all) + report.findings(failures)
        phrases = all.count
        unheard = all.filter(\.events.isEmpty).map(\.phrase.text)
        sampled = choice.samples.count
        states = places.stands.map(\.standing.state)
        unreached = places.unreached
        messages = all.count + cases.count
    }

    /// Each phrase behind some of the sentences that only look like a sign, so that all of these are tried with some of those.
    private static func excused(_ samples: [SignSample], by excuses: [String], in stand: Search.Stand?)
        -> [SignCase]
    {
        guard let stand, !excuses.isEmpty else { return [] }
        return samples.enumerated().flatMap { place, sample in
            (0..<excusesEach).map { number in
                let excuse = excuses[(place * excusesEach + number) % excuses.count]
                return SignCase(sample, behind: excuse, in: stand)
            }
        }
    }

    private static let excusesEach = 30
}

/// A conversation in each state that asks something.
private struct SignPlaces {
    let stands: [Search.Stand]
    let unreached: [String]
    let start: Walk

    init(_ parallel: Parallel, limit: Int) {
        let wanted = parallel.script.askingStates
        var search = Search(parallel)
        search.run(limit: limit) { $0.reached.isSuperset(of: wanted) }
        var seen: Set<String> = []
        stands = search.stands.filter {
            wanted.contains($0.standing.state) && seen.insert($0.standing.state).inserted
        }
        unreached = wanted.subtracting(seen).sorted()
        start = search.start
    }
}

/// Which phrases are said in every state.
private struct SignChoice {
    let samples: [SignSample]

    init(_ all: [SignSample], flags: [String], each: Int) {
        let heard = all.filter { !$0.events.isEmpty }
        samples = flags.flatMap { flag in
            let own = heard.filter { $0.phrase.flags.first == flag }
            return Self.spread(own.filter { $0.phrase.pattern != nil }, each)
                + Self.spread(own.filter { $0.phrase.pattern == nil }, each)
        }
    }

    /// So many, as far from each other as they can be.
    private static func spread(_ samples: [SignSample], _ count: Int) -> [SignSample] {
        guard samples.count > count, count > 0 else { return samples }
        return (0..<count).map { samples[$0 * samples.count / count] }
    }
}
