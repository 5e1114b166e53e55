/// An XML name with its namespace resolved.
package struct Name: Sendable, Hashable {
    /// The namespace URI; empty for none.
    package let space: String
    /// The local part.
    package let local: String

    /// Names something in a namespace; `""` is no namespace.
    package init(_ local: String, in space: String = "") {
        self.space = space
        self.local = local
    }
}

/// An XML element as a plain value: what loaders read, far from any C pointer.
package struct Element: Sendable, Hashable {
    /// A child of an element. Comments and processing instructions are dropped by the parser.
    package enum Node: Sendable, Hashable {
        /// A child element.
        case element(Element)
        /// Character data, entity references resolved, white space as written.
        case text(String)
    }

    /// The element's name.
    package var name: Name
    /// The attributes in document order.
    package var attributes: [Attribute]
    /// Child elements and text in document order.
    package var children: [Node]
    /// Where the element begins.
    package var location: Location
    /// Every namespace prefix in scope here, to its URI; the default namespace stands under `""`.
    package var namespaces: [String: String]

    /// One attribute.
    package struct Attribute: Sendable, Hashable {
        /// The attribute's name; no namespace unless it was prefixed.
        package var name: Name
        /// The value after attribute-value normalisation.
        package var value: String

        /// An attribute with its value.
        package init(_ name: Name, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Builds an element; loaders that write out what an author abbreviated use this.
    package init(
        _ name: Name, attributes: [Attribute] = [], children: [Node] = [], at location: Location,
        namespaces: [String: String] = [:]
    ) {
        self.name = name
        self.attributes = attributes
        self.children = children
        self.location = location
        self.namespaces = namespaces
    }

    /// The value of an attribute without a namespace, where it is written.
    package subscript(attribute: String) -> String? {
        attributes.first { $0.name.local == attribute && $0.name.space.isEmpty }?.value
    }

    /// The child elements in document order.
    package var elements: [Element] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// All character data below this element, in document order.
    package var text: String {
        children.map { node in
            switch node {
            case .element(let element): element.text
            case .text(let text): text
            }
        }.joined()
    }
}
