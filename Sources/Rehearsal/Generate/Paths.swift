package import Dialogue

/// A few conversations that together take every transition of a script that can be found a way to.
package struct Paths: Sendable {
    /// One of them.
    package struct Path: Sendable, Hashable {
        /// What it takes, in words.
        package let title: String
        /// How many turns it has.
        package let turns: Int
        /// How many transitions it takes that none before it does.
        package let transitions: Int
        /// The rehearsal's text.
        package let text: String
    }

    /// The conversations, the one that takes most first.
    package let paths: [Path]
    /// The transitions to which no way was found.
    package let missing: [Landmark]
    /// How many transitions there are.
    package let transitions: Int
    /// How many turns were tried to find the ways.
    package let turns: Int

    /// After so many turns what was not found counts as unreachable.
    package static let limit = 200_000
    /// A conversation is not made longer than this where another one will do.
    private static let longest = 60

    /// Finds conversations.
    ///
    /// - Parameters:
    ///   - script: the script, loaded with its wordings.
    ///   - players: how many cores are used; the result is the same with any.
    ///   - limit: after so many turns the search ends.
    package init(of script: Script, players: Int, limit: Int = Paths.limit) {
        var search = Search(Parallel(script: script, players: players))
        let count = script.transitionCount
        search.run(limit: limit) { $0.takers.count == count }
        let engine = Engine(script)
        var cover = PathCover(search, engine: engine)
        var paths: [Path] = []
        while let (walk, fresh) = cover.next(longest: Self.longest) {
            let title = "Path \(paths.count + 1), to \(walk.conversation.state.last ?? "the end")"
            paths.append(
                Path(
                    title: title, turns: walk.visits.count, transitions: fresh,
                    text: walk.rehearsal(title: title, with: engine)))
        }
        self.paths = paths
        transitions = count
        turns = search.turns
        missing = (0..<count).filter { search.takers[$0] == nil }.map { script.landmark(ofTransition: $0) }
    }
}

/// Chooses conversations until all that can be taken is taken: always the one that adds most, gone on with as far as it adds.
private struct PathCover {
    private let candidates: [Walk]
    private let bank: InputBank
    private let engine: Engine
    private var open: Set<Int>

    init(_ search: Search, engine: Engine) {
        self.engine = engine
        bank = search.bank
        open = Set(search.takers.keys)
        candidates = search.takers.keys.sorted().compactMap { search.takers[$0] }
    }

    /// The next conversation, and how many transitions it adds; nil where all are taken.
    mutating func next(longest: Int) -> (Walk, Int)? {
        guard let first = candidates.max(by: { gain($0) < gain($1) }), gain(first) > 0 else { return nil }
        var walk = first
        let before = open.count
        open.subtract(walk.transitions)
        while walk.visits.count < longest, let longer = extended(walk) {
            walk = longer
            open.subtract(walk.transitions)
        }
        return (walk, before - open.count)
    }

    private func gain(_ walk: Walk) -> Int { open.intersection(walk.transitions).count }

    /// The conversation with the one turn more that adds most; nil where none adds anything.
    private func extended(_ walk: Walk) -> Walk? {
        guard !open.isEmpty else { return nil }
        let script = engine.script
        let entries = bank.entries(after: walk).filter { entry in
            guard let event = entry.event else { return true }
            return !open.isDisjoint(with: script.transitions(for: event, in: walk.conversation))
        }
        let longer = entries.compactMap { entry -> Walk? in
            var next = walk
            return next.take(all: entry.visits, with: engine) == nil ? nil : next
        }
        return longer.max { gain($0) < gain($1) }.flatMap { gain($0) > 0 ? $0 : nil }
    }
}
