package import Markup

/// What became of walking through every situation that a script can come to.
package struct Exploration: Sendable {
    /// How many situations there are: more than ``limit`` are not looked at.
    package var situations: Int
    /// How many turns were taken.
    package var turns: Int
    /// Whether every situation was reached.
    package var isExhausted: Bool
    /// What does not hold, each with a conversation that shows it.
    package var refutations: [Refutation]
    /// What could be neither proved nor shown not to hold, in words.
    package var undecided: [String]
    /// What is wrong with the walk itself, so that it proves nothing.
    package var contradictions: [String]

    /// After so many situations the walk ends.
    package static let limit = 200_000

    /// Something that must hold always and does not.
    package struct Refutation: Sendable, Hashable {
        /// What does not hold.
        package var invariant: Invariant
        /// The same in words.
        package var words: String
        /// Where the script says that it must hold; the flow itself for what must hold in every script.
        package var location: Location
        /// A conversation that shows it, line by line: a shortest one, or a short one where there are too many to look at.
        package var transcript: [String]
    }

    /// Walks through every situation of a script.
    ///
    /// Values, words, counters above 3 and wordings are not told apart, signs that are handled alike are one, and at most
    /// one value is corrected at a time. A situation is where a conversation stands and everything that it may hold there, each with each
    /// of the others'. That is more than there is; so what is found to hold does. Where something seems not to hold, a conversation is
    /// looked for that shows it.
    ///
    /// - Parameters:
    ///   - script: the script.
    ///   - limit: after so many situations the walk ends.
    package init(of script: Script, limit: Int = Exploration.limit) {
        self.init(of: script, limit: limit, step: nil)
    }

    /// The same with another way of making moves: tests break it on purpose.
    init(of script: Script, limit: Int = Exploration.limit, step: Explorer.Step?) {
        var explorer = Explorer(script, limit: limit, step: step)
        explorer.run()
        situations = explorer.walk?.spots.count ?? 0
        turns = explorer.guide.turns
        isExhausted = explorer.isExhausted
        refutations = explorer.refutations
        undecided = explorer.undecided.map { script.words(for: $0) }
        contradictions = explorer.guide.book.conflicts
    }
}

extension Script {
    /// What an invariant means.
    func words(for invariant: Invariant) -> String {
        switch invariant {
        case .wayOut: "there is no way out: neither a goodbye nor a new start can be reached from here"
        case .answeredSign: "a warning sign is not answered in the turn in which it was heard"
        case .heldRequest: "a request is submitted while a warning sign is open"
        case .correction: "what was entered cannot be corrected"
        case .own(let index):
            invariants[index].words.isEmpty ? "an invariant does not hold" : invariants[index].words
        }
    }

    /// Where an invariant is said.
    func location(of invariant: Invariant) -> Location {
        guard case .own(let index) = invariant else { return flow.location }
        return invariants[index].location
    }
}
