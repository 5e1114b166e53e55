internal import Markup

/// What SCXML's elements may have (section 3 to 6 of the Recommendation, and `attr` and the types of `assign`
/// from the XPath data model).
enum Vocabulary {
    static let attributes: [String: Set<String>] = [
        "scxml": ["initial", "name", "version", "datamodel", "binding", "exmode"],
        "state": ["id", "initial"],
        "parallel": ["id"],
        "final": ["id"],
        "history": ["id", "type"],
        "initial": [],
        "transition": ["event", "cond", "target", "type"],
        "onentry": [], "onexit": [], "datamodel": [], "donedata": [], "finalize": [], "else": [],
        "raise": ["event"],
        "if": ["cond"],
        "elseif": ["cond"],
        "foreach": ["array", "item", "index"],
        "log": ["label", "expr"],
        "data": ["id", "src", "expr"],
        "assign": ["location", "expr", "type", "attr"],
        "content": ["expr"],
        "param": ["name", "expr", "location"],
        "script": ["src"],
        "send": [
            "event", "eventexpr", "target", "targetexpr", "type", "typeexpr", "id", "idlocation", "delay",
            "delayexpr", "namelist",
        ],
        "cancel": ["sendid", "sendidexpr"],
        "invoke": [
            "type", "typeexpr", "src", "srcexpr", "id", "idlocation", "namelist", "autoforward",
        ],
    ]

    /// Which of SCXML's elements may stand where.
    static let children: [String: Set<String>] = [
        "scxml": ["state", "parallel", "final", "datamodel", "script"],
        "state": [
            "onentry", "onexit", "transition", "initial", "state", "parallel", "final", "history",
            "datamodel",
            "invoke",
        ],
        "parallel": [
            "onentry", "onexit", "transition", "state", "parallel", "history", "datamodel", "invoke",
        ],
        "final": ["onentry", "onexit", "donedata"],
        "history": ["transition"],
        "initial": ["transition"],
        "datamodel": ["data"],
        "donedata": ["content", "param"],
        "send": ["content", "param"],
        "invoke": ["content", "param", "finalize"],
        "raise": [], "log": [], "cancel": [], "param": [], "else": [], "elseif": [], "script": [],
        "transition": executable, "onentry": executable, "onexit": executable, "finalize": executable,
        "foreach": executable, "if": executable.union(["elseif", "else"]),
    ]

    /// The elements of executable content.
    static let executable: Set<String> = [
        "raise", "if", "foreach", "log", "assign", "script", "send", "cancel",
    ]

    /// Every mistake in the use of SCXML's elements and attributes, from an element downwards.
    static func check(_ element: Element, into mistakes: inout [Diagnostic]) {
        guard element.name.space == SCXML.space, let allowed = attributes[element.name.local] else { return }
        let name = element.name.local
        for attribute in element.attributes where attribute.name.space.isEmpty {
            let written = attribute.name.local
            guard !allowed.contains(written) else { continue }
            let instead = nearest(to: written, in: allowed).map { ": did you mean '\($0)'?" } ?? ""
            mistakes.append(.error(element.location, "<\(name)> has no attribute '\(written)'\(instead)"))
        }
        guard let inside = children[name] else { return }
        for child in element.elements where child.name.space == SCXML.space {
            if inside.contains(child.name.local) {
                check(child, into: &mistakes)
            } else {
                mistakes.append(
                    .error(child.location, misplaced(child.name.local, in: name, allowed: inside)))
            }
        }
    }

    private static func misplaced(_ child: String, in parent: String, allowed: Set<String>) -> String {
        guard attributes[child] == nil else {
            return "<\(child)> cannot stand in <\(parent)>"
                + (allowed.isEmpty ? "" : "; there may be \(allowed.sorted().joined(separator: ", "))")
        }
        let instead = nearest(to: child, in: Set(attributes.keys)).map { ": did you mean <\($0)>?" } ?? ""
        return "<\(child)> is no element of SCXML\(instead)"
    }

    /// The word that differs least, if it differs by two letters at most and by less than half of them.
    static func nearest(to word: String, in words: some Collection<String>) -> String? {
        let ranked = words.map { (distance(word, $0), $0) }.min { $0 < $1 }
        guard let ranked, ranked.0 <= 2, ranked.0 * 2 < word.count else { return nil }
        return ranked.1
    }

    /// How many letters must be put in, taken out or changed (Levenshtein's distance).
    private static func distance(_ first: String, _ second: String) -> Int {
        let second = Array(second)
        var row = Array(0...second.count)
        for (line, letter) in first.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in second.indices {
                let change = diagonal + (letter == second[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(change, row[column] + 1, diagonal + 1)
            }
        }
        return row[second.count]
    }
}
