import Markup
import Statechart

/// Where one turn went in its script: what the coverage of rehearsals is counted from.
package struct Footprint: Sendable, Hashable {
    /// The ids of the states that were entered.
    private(set) var states: Set<String> = []
    /// Where the words stand that were said.
    private(set) var wordings: Set<Location> = []
    /// The transitions that were taken, as indices of the chart's.
    package private(set) var transitions: Set<Int> = []
    /// The states whose question was not answered.
    package private(set) var failures: Set<String> = []

    /// Went nowhere.
    package init() {}

    mutating func add(_ step: Step) {
        states.formUnion(step.entered)
        transitions.formUnion(step.transitions)
    }

    mutating func add(_ wording: Wording) { wordings.insert(wording.location) }

    mutating func add(failureOf state: String) { failures.insert(state) }
}
