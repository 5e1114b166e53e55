import Markup

/// The two vocabularies of a script.
enum Vocabulary {
    /// The flow: W3C SCXML 1.0.
    static let scxml = "http://www.w3.org/2005/07/scxml"
    /// The talk: what is said and asked.
    static let talk = "urn:lumbar:talk"
}

extension Name {
    /// A name of the flow.
    static func flow(_ local: String) -> Name { Name(local, in: Vocabulary.scxml) }
    /// A name of the talk.
    static func talk(_ local: String) -> Name { Name(local, in: Vocabulary.talk) }
}

extension Element {
    /// The element's local name, where it belongs to the talk.
    var talkName: String? { name.space == Vocabulary.talk ? name.local : nil }
    /// The element's local name, where it belongs to the flow.
    var flowName: String? { name.space == Vocabulary.scxml ? name.local : nil }

    /// The talk children of one name.
    func talk(_ local: String) -> [Element] { elements.filter { $0.talkName == local } }

    /// The words of an attribute that lists names.
    func words(_ attribute: String) -> [String] {
        (self[attribute] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// An element of the flow that the loader writes, at the place of what it stands for.
    static func flow(
        _ local: String, _ attributes: KeyValuePairs<String, String> = [:], at origin: Element,
        _ children: [Element] = []
    ) -> Element {
        Element(
            .flow(local), attributes: attributes.map { Attribute(Name($0.key), $0.value) },
            children: children.map(Node.element), at: origin.location, namespaces: origin.namespaces)
    }

    /// An action of the talk that the loader writes.
    static func talk(
        _ local: String, _ attributes: KeyValuePairs<String, String> = [:], at origin: Element
    ) -> Element {
        Element(
            .talk(local), attributes: attributes.map { Attribute(Name($0.key), $0.value) },
            at: origin.location, namespaces: origin.namespaces)
    }

    /// A transition that the loader writes; empty attributes are left out.
    ///
    /// It is internal, so that what an outer state says on entry is not said again on the way into one of its own states.
    static func transition(
        event: String = "", cond: String = "", target: String = "", at origin: Element,
        _ children: [Element] = []
    ) -> Element {
        let written = [
            ("event", event), ("cond", cond), ("target", target), ("type", target.isEmpty ? "" : "internal"),
        ].filter { !$0.1.isEmpty }
        return Element(
            .flow("transition"), attributes: written.map { Attribute(Name($0.0), $0.1) },
            children: children.map(Node.element), at: origin.location, namespaces: origin.namespaces)
    }
}
