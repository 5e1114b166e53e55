internal import Markup

/// Reads an `scxml` element into the flat model.
///
/// The states are laid out first, so that every reference can be resolved on the way through the rest.
struct ChartReader {
    let options: Chart.Options
    var draft = Draft()
    var mistakes: [Diagnostic] = []
    var warnings: [Diagnostic] = []
    /// The next state to be read in the second walk.
    private var cursor = 0

    init(options: Chart.Options) {
        self.options = options
    }

    /// What has been read so far.
    struct Draft {
        var name: String?
        var states: [State] = []
        var transitions: [Transition] = []
        var conditions: [Condition] = []
        var foreign: [Element] = []
        var dataModel = DataModel.xpath
        var isLate = false
        var expressions: [Expression] = []
        var variables: [Variable] = []
        var indices: [String: Int] = [:]
    }

    mutating func read(_ root: Element) throws(Mistakes) -> (Draft, warnings: [Diagnostic]) {
        guard root.name == Name("scxml", in: SCXML.space) else {
            throw Mistakes([
                .error(root.location, "the root is not SCXML: write <scxml xmlns=\"\(SCXML.space)\">")
            ])
        }
        if options.isStrict { Vocabulary.check(root, into: &mistakes) }
        readHead(root)
        layOut(root, parent: nil, depth: 0)
        declareVariables(root)
        readState(root)
        finishExpressions()
        if mistakes.isEmpty {
            checkStructure()
            if options.isStrict { checkEvents(root) }
        }
        mistakes.sort { ($0.location.file, $0.location.line) < ($1.location.file, $1.location.line) }
        guard mistakes.isEmpty else { throw Mistakes(mistakes) }
        return (draft, warnings)
    }

    mutating func fail(_ location: Location, _ message: String) {
        mistakes.append(.error(location, message))
    }

    /// Notes a mistake that only a strict chart refuses.
    mutating func failIfStrict(_ location: Location, _ message: String) {
        if options.isStrict { fail(location, message) }
    }

    private mutating func readHead(_ root: Element) {
        draft.name = root["name"]
        draft.isLate = root["binding"] == "late"
        let model = root["datamodel"] ?? DataModel.xpath.rawValue
        if let known = DataModel(rawValue: model) {
            draft.dataModel = known
        } else if model == "ecmascript" {
            fail(root.location, "ECMAScript is not run here: write datamodel=\"xpath\" and XPath expressions")
        } else {
            fail(root.location, "datamodel=\"\(model)\" is not known: write \"xpath\" or \"null\"")
        }
    }

    // MARK: - Laying out

    static let stateNames: Set<String> = ["scxml", "state", "parallel", "final", "history"]

    static func isState(_ element: Element) -> Bool {
        element.name.space == SCXML.space && stateNames.contains(element.name.local)
    }

    /// Gives every state its index, its id and its family.
    private mutating func layOut(_ element: Element, parent: Int?, depth: Int) {
        let index = draft.states.count
        let inner = element.elements.filter(Self.isState)
        let id = parent == nil ? "" : element["id"] ?? "#\(index)"
        draft.states.append(
            State(
                index: index, id: id, kind: kind(of: element, hasChildren: !inner.isEmpty), parent: parent,
                depth: depth, location: element.location))
        if parent != nil, let other = draft.indices.updateValue(index, forKey: id) {
            fail(element.location, "the id '\(id)' is taken already, at \(draft.states[other].location)")
        }
        for child in inner {
            let position = draft.states.count
            if child.name.local == "history" {
                draft.states[index].histories.append(position)
            } else {
                draft.states[index].children.append(position)
            }
            layOut(child, parent: index, depth: depth + 1)
        }
        draft.states[index].last = draft.states.count - 1
    }

    private func kind(of element: Element, hasChildren: Bool) -> State.Kind {
        switch element.name.local {
        case "parallel": .parallel
        case "final": .final
        case "history": .history(isDeep: element["type"] == "deep")
        case "scxml": .compound
        default:
            element.elements.contains { Self.isState($0) && $0.name.local != "history" } ? .compound : .atomic
        }
    }

    // MARK: - Reading states

    /// Reads what a state has, in document order, its child states included.
    private mutating func readState(_ element: Element) {
        let index = cursor
        cursor += 1
        var hasInitial = false
        for child in element.elements {
            guard child.name.space == SCXML.space else {
                draft.states[index].extensions.append(child)
                continue
            }
            switch child.name.local {
            case "initial":
                hasInitial = true
                draft.states[index].initial = readInitial(child, of: index)
            case let name where Self.stateNames.contains(name): readState(child)
            default: readPart(child, of: index)
            }
        }
        if case .history = draft.states[index].kind {
            checkHistory(index, element)
        } else if !hasInitial {
            draft.states[index].initial.targets = defaultTargets(element, of: index)
        }
    }

    private mutating func readPart(_ child: Element, of index: Int) {
        switch child.name.local {
        case "transition":
            if draft.states[index].isHistory {
                draft.states[index].initial = readEntry(child, of: index)
            } else {
                readTransition(child, of: index)
            }
        case "onentry": draft.states[index].onEntry.append(readContent(child))
        case "onexit": draft.states[index].onExit.append(readContent(child))
        case "donedata": draft.states[index].doneData = readPayload(child)
        case "invoke": readInvocation(child, of: index)
        case "datamodel": readData(child, of: index)
        case "script": refuseScript(child)
        default: break
        }
    }

    mutating func refuseScript(_ element: Element) {
        fail(element.location, "scripts are not run here: use <assign>, or an element that the host knows")
    }

    private func defaultTargets(_ element: Element, of index: Int) -> [Int] {
        guard draft.states[index].kind == .compound else { return [] }
        let written = SCXML.words(element["initial"]).compactMap { draft.indices[$0] }
        return written.isEmpty ? Array(draft.states[index].children.prefix(1)) : written
    }
}
