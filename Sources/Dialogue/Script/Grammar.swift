import Markup

/// What may stand where in a script, read from the schema itself, so that each mistake gets one message in the author's words.
///
/// The schema's validator knows that something is wrong, but after the first slip inside a choice it blames everything around it. This reads the
/// same schema as a table of elements, attributes and values, and says what is unknown, what is misplaced and what is missing.
struct Grammar: Sendable {
    /// What one element may have.
    struct Rule: Sendable {
        /// The attributes, each with the values that it may take; empty for any value.
        var attributes: [String: [String]] = [:]
        /// The attributes that have to be there.
        var required: [String] = []
        /// Any attribute is allowed: the element belongs to another vocabulary.
        var isOpen = false
        /// The child elements, each with its own rule's place in the table.
        var children: [Name: Int] = [:]
        /// The rule for any element of SCXML, where those may stand.
        var flow: Int?
        /// Elements of other vocabularies may stand here.
        var takesForeign = false
    }

    /// The rules; an element that may stand in several places with other contents has several.
    private(set) var rules: [Rule] = []
    /// The rule of each root element.
    private(set) var roots: [Name: Int] = [:]
    /// Every element of the talk, wherever it may stand.
    private(set) var names: Set<String> = []

    private var defines: [String: [Element]] = [:]
    private var known: [Element: Int] = [:]

    /// Reads a grammar written in RELAX NG's XML syntax, as far as the talk's schema uses it.
    init(_ schema: Element) {
        for define in schema.elements where define.name.local == "define" {
            defines[define["name"] ?? ""] = define.elements
        }
        for start in schema.elements where start.name.local == "start" {
            var root = Rule()
            for pattern in start.elements { read(pattern, into: &root, isRequired: true) }
            roots = root.children
        }
    }

    /// Takes a pattern into the rule of the element that it stands in.
    private mutating func read(_ pattern: Element, into rule: inout Rule, isRequired: Bool) {
        switch pattern.name.local {
        case "ref":
            for part in defines[pattern["name"] ?? ""] ?? [] {
                read(part, into: &rule, isRequired: isRequired)
            }
        case "attribute": readAttribute(pattern, into: &rule, isRequired: isRequired)
        case "element": readElement(pattern, into: &rule)
        case "group": pattern.elements.forEach { read($0, into: &rule, isRequired: isRequired) }
        case "oneOrMore", "zeroOrMore", "optional", "choice":
            pattern.elements.forEach { read($0, into: &rule, isRequired: false) }
        default: break
        }
    }

    private func readAttribute(_ pattern: Element, into rule: inout Rule, isRequired: Bool) {
        guard let name = pattern["name"] else {
            rule.isOpen = true
            return
        }
        rule.attributes[name] = values(pattern.elements)
        if isRequired { rule.required.append(name) }
    }

    private func values(_ patterns: [Element]) -> [String] {
        patterns.flatMap { pattern -> [String] in
            switch pattern.name.local {
            case "value": [pattern.text]
            case "choice": values(pattern.elements)
            case "ref": values(defines[pattern["name"] ?? ""] ?? [])
            default: []
            }
        }
    }

    private mutating func readElement(_ pattern: Element, into rule: inout Rule) {
        let index = place(of: pattern)
        if let name = pattern["name"] {
            let space = pattern["ns"] ?? Vocabulary.talk
            rule.children[Name(name, in: space)] = index
            if space == Vocabulary.talk { names.insert(name) }
        } else if pattern.elements.first?.name.local == "nsName" {
            rule.flow = index
        } else {
            rule.takesForeign = true
        }
    }

    /// The rule of an element's pattern; each is read once, and patterns may lead back to themselves.
    private mutating func place(of pattern: Element) -> Int {
        if let index = known[pattern] { return index }
        let index = rules.count
        known[pattern] = index
        rules.append(Rule())
        var rule = Rule()
        for part in pattern.elements { read(part, into: &rule, isRequired: true) }
        rules[index] = rule
        return index
    }
}
