import Markup
import Statechart

/// Holds a script's elements and attributes against the ``Grammar``: one message for each mistake, at its own line.
struct GrammarCheck {
    /// What is wrong, in document order.
    private(set) var diagnostics: [Diagnostic] = []
    private let grammar: Grammar

    /// Checks a root element and everything in it.
    init(_ root: Element, _ grammar: Grammar) {
        self.grammar = grammar
        guard let rule = grammar.roots[root.name] else { return }
        check(root, grammar.rules[rule])
    }

    private mutating func error(_ place: Location, _ message: String) {
        diagnostics.append(.error(place, message))
    }

    private mutating func check(_ element: Element, _ rule: Grammar.Rule) {
        checkAttributes(element, rule)
        for child in element.elements {
            if let index = self.rule(for: child, in: rule) {
                check(child, grammar.rules[index])
            } else {
                refuse(child, in: element, rule)
            }
        }
    }

    private func rule(for child: Element, in rule: Grammar.Rule) -> Int? {
        if let own = rule.children[child.name] { return own }
        return child.flowName == nil ? nil : rule.flow
    }

    private mutating func checkAttributes(_ element: Element, _ rule: Grammar.Rule) {
        guard !rule.isOpen else { return }
        for attribute in element.attributes where attribute.name.space.isEmpty {
            let name = attribute.name.local
            guard let values = rule.attributes[name] else {
                let instead = name.nearest(in: rule.attributes.keys).map { ": did you mean \($0)?" } ?? ""
                error(element.location, "\(element.tag) has no attribute \(name)\(instead)")
                continue
            }
            guard !values.isEmpty, !values.contains(attribute.value) else { continue }
            error(
                element.location,
                "\(name)=\"\(attribute.value)\" means nothing here; write one of "
                    + values.joined(separator: ", "))
        }
        for name in rule.required where element[name] == nil {
            error(element.location, "\(element.tag) needs \(name)=\"…\"")
        }
    }

    /// Elements of the flow that stand nowhere are the statechart's to tell, where it reads them.
    private mutating func refuse(_ child: Element, in parent: Element, _ rule: Grammar.Rule) {
        if child.flowName != nil {
            return error(child.location, "\(child.tag) cannot stand in \(parent.tag)")
        }
        guard let name = child.talkName else {
            if !rule.takesForeign { error(child.location, "\(child.tag) cannot stand in \(parent.tag)") }
            return
        }
        guard !grammar.names.contains(name) else {
            let allowed = rule.children.keys.filter { $0.space == Vocabulary.talk }.map(\.local).sorted()
            let instead = allowed.isEmpty ? "" : "; there may be \(allowed.joined(separator: ", "))"
            return error(child.location, "\(child.tag) cannot stand in \(parent.tag)\(instead)")
        }
        let instead = name.nearest(in: grammar.names).map { ": did you mean <talk:\($0)>?" } ?? ""
        error(child.location, "there is no \(child.tag)\(instead)")
    }
}

extension Element {
    /// The element as an author writes its start.
    fileprivate var tag: String {
        talkName.map { "<talk:\($0)>" } ?? "<\(name.local)>"
    }
}

extension String {
    /// The word that differs least from this one: by two letters at most, and by less than half of them.
    func nearest(in words: some Sequence<String>) -> String? {
        let ranked = words.map { (distance(to: $0), $0) }.min { $0 < $1 }
        guard let ranked, ranked.0 <= 2, ranked.0 * 2 < count else { return nil }
        return ranked.1
    }

    /// How many letters must be put in, taken out or changed (Levenshtein's distance).
    private func distance(to other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (line, letter) in enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in other.indices {
                let change = diagonal + (letter == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(change, row[column] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
