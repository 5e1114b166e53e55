/// Writes elements as XML text.
struct ElementWriter {
    private(set) var text = ""

    /// Writes an element inside a scope of declared prefixes.
    mutating func write(_ element: Element, scope: [String: String]) {
        var start = StartTag(scope: scope, wanted: element.namespaces)
        let name = start.qualify(element: element.name)
        let attributes = element.attributes.map { (start.qualify(attribute: $0.name), $0.value) }
        text += "<" + name
        for (prefix, uri) in start.declarations.sorted(by: { $0.key < $1.key }) {
            append(attribute: prefix.isEmpty ? "xmlns" : "xmlns:" + prefix, uri)
        }
        for (name, value) in attributes { append(attribute: name, value) }
        guard !element.children.isEmpty else {
            text += "/>"
            return
        }
        text += ">"
        for child in element.children {
            switch child {
            case .text(let content): text += Self.escaped(content)
            case .element(let child): write(child, scope: start.scope)
            }
        }
        text += "</" + name + ">"
    }

    private mutating func append(attribute name: String, _ value: String) {
        text += " " + name + "=\"" + Self.escaped(value, inAttribute: true) + "\""
    }

    /// Character data with what XML would misread written as references.
    static func escaped(_ text: String, inAttribute: Bool = false) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\r": result += "&#13;"
            case "\"" where inAttribute: result += "&quot;"
            case "\n" where inAttribute: result += "&#10;"
            case "\t" where inAttribute: result += "&#9;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension ElementWriter {
    /// Chooses prefixes and collects the declarations that one start tag needs.
    private struct StartTag {
        var scope: [String: String]
        var declarations: [String: String] = [:]

        init(scope: [String: String], wanted: [String: String]) {
            self.scope = scope
            for (prefix, uri) in wanted where scope[prefix] != uri { declare(prefix, uri) }
        }

        private mutating func declare(_ prefix: String, _ uri: String) {
            scope[prefix] = uri.isEmpty ? nil : uri
            declarations[prefix] = uri
        }

        mutating func qualify(element name: Name) -> String {
            if scope["", default: ""] == name.space { return name.local }
            if let prefix = prefix(for: name.space) { return prefix + ":" + name.local }
            declare("", name.space)
            return name.local
        }

        mutating func qualify(attribute name: Name) -> String {
            if name.space.isEmpty { return name.local }
            if name.space == "http://www.w3.org/XML/1998/namespace" { return "xml:" + name.local }
            if let prefix = prefix(for: name.space) { return prefix + ":" + name.local }
            var number = 1
            while scope["ns\(number)"] != nil { number += 1 }
            declare("ns\(number)", name.space)
            return "ns\(number):" + name.local
        }

        private func prefix(for space: String) -> String? {
            guard !space.isEmpty else { return nil }
            return scope.filter { !$0.key.isEmpty && $0.value == space }.keys.min()
        }
    }
}
