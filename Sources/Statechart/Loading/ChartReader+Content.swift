internal import Markup

extension ChartReader {
    /// Executable content (section 4): SCXML's own elements and those of other vocabularies.
    mutating func readContent(_ element: Element) -> [Action] {
        readActions(element.elements)
    }

    private mutating func readActions(_ elements: some Sequence<Element>) -> [Action] {
        var actions: [Action] = []
        for element in elements {
            if let action = readAction(element) { actions.append(action) }
        }
        return actions
    }

    private mutating func readAction(_ element: Element) -> Action? {
        guard element.name.space == SCXML.space else {
            draft.foreign.append(element)
            return .foreign(draft.foreign.count - 1)
        }
        switch element.name.local {
        case "raise": return required("event", of: element).map { .raise($0) }
        case "if": return readChoice(element)
        case "foreach": return readLoop(element)
        case "log":
            let expression = element["expr"].map { readExpression($0, of: element) }
            return .log(label: element["label"] ?? "", expression: expression)
        case "assign": return readAssignment(element)
        case "send": return .send(readSending(element))
        case "cancel":
            guard let id = readValue("sendid", or: "sendidexpr", of: element) else {
                fail(element.location, "<cancel> needs sendid or sendidexpr")
                return nil
            }
            return .cancel(id)
        case "script": refuseScript(element)
        default: break
        }
        return nil
    }

    /// The value of an attribute that has to be there.
    mutating func required(_ attribute: String, of element: Element) -> String? {
        if let value = element[attribute] { return value }
        fail(element.location, "<\(element.name.local)> needs the attribute '\(attribute)'")
        return nil
    }

    /// A value that may be written down or computed.
    mutating func readValue(_ fixed: String, or computed: String, of element: Element) -> Value? {
        if let text = element[fixed] {
            if element[computed] != nil {
                failIfStrict(element.location, "'\(fixed)' and '\(computed)' exclude each other: keep one")
            }
            return .fixed(text)
        }
        return element[computed].map { .computed(readExpression($0, of: element)) }
    }

    // MARK: - Choices and loops

    private mutating func readChoice(_ element: Element) -> Action {
        var branches: [Action.Branch] = []
        var condition = required("cond", of: element).map { readCondition($0, of: element) }
        var content: [Action] = []
        var isElse = false
        for child in element.elements {
            guard child.name.space == SCXML.space, ["elseif", "else"].contains(child.name.local) else {
                if let action = readAction(child) { content.append(action) }
                continue
            }
            if isElse { failIfStrict(child.location, "nothing can follow <else/>: move it up") }
            branches.append(.init(condition: condition, content: content))
            content = []
            isElse = child.name.local == "else"
            condition = isElse ? nil : required("cond", of: child).map { readCondition($0, of: child) }
        }
        branches.append(.init(condition: condition, content: content))
        return .choose(branches)
    }

    private mutating func readLoop(_ element: Element) -> Action? {
        guard let array = required("array", of: element), let item = required("item", of: element) else {
            return nil
        }
        for name in [item, element["index"]].compactMap(\.self) where !Self.canBeDeclared(name) {
            failIfStrict(
                element.location, "'\(name)' cannot name a variable: use letters, digits, '-' and '_'")
        }
        let expression = readExpression(array, of: element)
        return .forEach(
            .init(array: expression, item: item, index: element["index"], content: readContent(element)))
    }

    static func canBeDeclared(_ name: String) -> Bool {
        SCXML.isName(name) && !SCXML.systemVariables.contains(name)
    }

    // MARK: - Assignment

    private mutating func readAssignment(_ element: Element) -> Action? {
        guard let location = required("location", of: element) else { return nil }
        let type = element["type"] ?? "replacechildren"
        let kind = Action.Assignment.Kind(rawValue: type)
        if kind == nil {
            let known =
                "replacechildren, firstchild, lastchild, previoussibling, nextsibling, replace, delete, "
            fail(element.location, "type=\"\(type)\" is not known: write \(known)addattribute")
        }
        if kind == .addAttribute, element["attr"] == nil {
            fail(element.location, "type=\"addattribute\" needs the attribute's name: attr=\"…\"")
        }
        return .assign(
            .init(
                location: readLocation(location, of: element), kind: kind ?? .replaceChildren,
                attribute: element["attr"], value: readInline(element)))
    }

    /// A value from `expr` or from what stands inside the element.
    mutating func readInline(_ element: Element) -> Content {
        if let source = element["expr"] { return .computed(readExpression(source, of: element)) }
        let value = Datum(written: element.children)
        return value == .none ? .none : .fixed(value)
    }
}
