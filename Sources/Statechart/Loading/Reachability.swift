/// Finds the states that some sequence of events could lead to, conditions not considered.
struct Reachability {
    let states: [State]
    let transitions: [Transition]
    private(set) var reached: Set<Int> = []
    private var entered: Set<Int> = []
    private var waiting: [Int] = []

    init(states: [State], transitions: [Transition]) {
        self.states = states
        self.transitions = transitions
    }

    mutating func run() {
        enter(0)
        while let state = waiting.popLast() {
            for transition in states[state].transitions {
                for target in transitions[transition].targets { enter(target) }
            }
        }
    }

    /// Enters a state the way a transition does: its ancestors, and what is inside by default.
    private mutating func enter(_ state: Int) {
        guard entered.insert(state).inserted else { return }
        if reached.insert(state).inserted { waiting.append(state) }
        if let parent = states[state].parent { enterAround(parent) }
        for target in states[state].initial.targets { enter(target) }
        if states[state].kind == .parallel {
            for child in states[state].children { enter(child) }
        }
    }

    /// Enters an ancestor, whose default way in is not taken.
    private mutating func enterAround(_ state: Int) {
        guard reached.insert(state).inserted else { return }
        waiting.append(state)
        if states[state].kind == .parallel {
            for child in states[state].children { enter(child) }
        }
        if let parent = states[state].parent { enterAround(parent) }
    }
}
