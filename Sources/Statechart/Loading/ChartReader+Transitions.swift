internal import Markup

extension ChartReader {
    mutating func readTransition(_ element: Element, of source: Int) {
        let events = SCXML.words(element["event"]).map(Self.descriptor)
        let condition = element["cond"].map { readCondition($0, of: element) }
        let ids = SCXML.words(element["target"])
        let targets = resolve(ids, at: element)
        let content = readContent(element)
        checkTransition(element, events: events, condition: condition, ids: ids)
        let transition = Transition(
            index: draft.transitions.count, source: source, events: events, condition: condition,
            targetIDs: ids,
            targets: targets, isInternal: element["type"] == "internal", location: element.location,
            content: content)
        draft.transitions.append(transition)
        draft.states[source].transitions.append(transition.index)
    }

    /// A descriptor without what changes nothing: `a.*` and `a.` match what `a` matches (section 3.12.1).
    static func descriptor(_ text: String) -> String {
        if text == "*" || text == ".*" { return "*" }
        var text = text
        if text.hasSuffix(".*") { text.removeLast(2) }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }

    private mutating func checkTransition(
        _ element: Element, events: [String], condition: Int?, ids: [String]
    ) {
        if element["event"] != nil, events.isEmpty {
            failIfStrict(
                element.location, "event=\"\" matches nothing: name an event or leave the attribute out")
        }
        if let type = element["type"], type != "internal", type != "external" {
            failIfStrict(
                element.location, "type=\"\(type)\" is not known: write \"internal\" or \"external\"")
        }
        if events.isEmpty, condition == nil, ids.isEmpty {
            let message =
                "this transition has no event, no condition and no target, so it would be taken for ever"
            failIfStrict(element.location, message + ": add what it waits for")
        }
    }

    /// The states that are named; a name that is missing is a mistake in any chart.
    func targets(_ ids: [String]) -> [Int] { ids.compactMap { draft.indices[$0] } }

    mutating func resolve(_ ids: [String], at element: Element) -> [Int] {
        for id in ids where draft.indices[id] == nil {
            let near = Vocabulary.nearest(to: id, in: draft.indices.keys)
            let instead = near.map { ": did you mean '\($0)'?" } ?? ": write the id of a <state>"
            fail(element.location, "there is no state '\(id)'\(instead)")
        }
        return targets(ids)
    }

    /// The single transition inside `initial`.
    mutating func readInitial(_ element: Element, of index: Int) -> State.Entry {
        let transitions = element.elements.filter { $0.name == Name("transition", in: SCXML.space) }
        guard let only = transitions.first, transitions.count == 1 else {
            fail(element.location, "<initial> needs exactly one <transition target=\"…\"/>")
            return State.Entry()
        }
        let entry = readEntry(only, of: index)
        checkInside(entry.targets, of: index, at: only)
        return entry
    }

    /// A transition that is taken by default: no event, no condition, a target.
    mutating func readEntry(_ element: Element, of index: Int) -> State.Entry {
        if element["cond"] != nil || element["event"] != nil {
            failIfStrict(element.location, "a default transition has no event and no condition: remove them")
        }
        let ids = SCXML.words(element["target"])
        if ids.isEmpty { fail(element.location, "a default transition needs a target") }
        let targets = resolve(ids, at: element)
        return State.Entry(targets: targets, content: readContent(element))
    }

    mutating func checkInside(_ targets: [Int], of index: Int, at element: Element) {
        for target in targets where !draft.states[index].contains(target) {
            let id = draft.states[target].id
            fail(element.location, "the initial state '\(id)' must lie inside '\(draft.states[index].id)'")
        }
    }

    mutating func checkHistory(_ index: Int, _ element: Element) {
        if let type = element["type"], type != "deep", type != "shallow" {
            failIfStrict(element.location, "type=\"\(type)\" is not known: write \"shallow\" or \"deep\"")
        }
        guard draft.states[index].initial.targets.isEmpty, let parent = draft.states[index].parent else {
            return
        }
        failIfStrict(
            element.location,
            "<history> needs a <transition target=\"…\"/>: where to go when there is nothing to remember")
        draft.states[index].initial.targets = Array(draft.states[parent].children.prefix(1))
    }
}
