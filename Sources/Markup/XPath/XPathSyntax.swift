/// An XPath 1.0 expression taken apart, so that it can be checked and, where it is simple, evaluated without a
/// tree.
package indirect enum XPathSyntax: Sendable, Hashable {
    /// A number as written.
    case number(Double)
    /// A quoted string.
    case literal(String)
    /// A variable reference.
    case variable(QName)
    /// A function call.
    case call(QName, [XPathSyntax])
    /// A unary minus.
    case negation(XPathSyntax)
    /// Two operands with an operator between them.
    case operation(Operator, XPathSyntax, XPathSyntax)
    /// A location path.
    case path(Start, [Step])
    /// An expression with predicates.
    case filter(XPathSyntax, [XPathSyntax])

    /// A name with its prefix, both as written.
    package struct QName: Sendable, Hashable, CustomStringConvertible {
        /// The prefix; empty for none.
        package let prefix: String
        /// The local part.
        package let local: String

        /// Puts a name together; an empty prefix is none.
        package init(prefix: String, local: String) {
            self.prefix = prefix
            self.local = local
        }

        package var description: String { prefix.isEmpty ? local : prefix + ":" + local }
    }

    /// The operators of XPath, spelled as in XPath.
    package enum Operator: String, Sendable, Hashable {
        case or, and
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case plus = "+"
        case minus = "-"
        case times = "*"
        case div, mod
        case union = "|"
    }

    /// Where a path begins.
    package enum Start: Sendable, Hashable {
        /// At the root of the document: `/a`.
        case root
        /// At the context node: `a`.
        case context
        /// At the nodes that an expression gives: `$x/a`.
        case expression(XPathSyntax)
    }

    /// One step of a path.
    package struct Step: Sendable, Hashable {
        /// The axis, spelled out.
        package let axis: String
        /// What nodes are taken.
        package let test: Test
        /// The predicates in order.
        package let predicates: [XPathSyntax]
    }

    /// What nodes a step takes.
    package enum Test: Sendable, Hashable {
        /// Those with a name; the local part may be `*`.
        case name(QName)
        /// Those of a kind, such as `text()`.
        case kind(String)
    }
}

/// Why an expression cannot be read: one line that says what to write instead where that is known.
package struct XPathError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    package let description: String

    /// Says what is wrong.
    package init(_ description: String) {
        self.description = description
    }
}
