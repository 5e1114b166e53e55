internal import CLibXML2

/// Reads XML into values.
package enum Markup {
    /// Parses one document from memory.
    ///
    /// UTF-8 only; a DOCTYPE is refused, so there are no entities but XML's own five; nothing is fetched and
    /// nothing is included.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - file: What mistakes and locations call the document; it is not opened.
    ///   - limits: What the document may cost.
    /// - Returns: The root element.
    /// - Throws: Every mistake that was found, with file and line.
    package static func parse(
        _ bytes: [UInt8], file: String, limits: Limits = .script
    ) throws(Mistakes) -> Element {
        let document = try Document(parsing: bytes, file: file, limits: limits)
        guard let root = unsafe xmlDocGetRootElement(document.pointer) else {
            throw Mistakes([.error(Location(file: file, line: 1), "there is no root element")])
        }
        var reader = ElementReader(file: file, limits: limits)
        let element = unsafe reader.element(root)
        if let tooDeep = reader.tooDeep { throw Mistakes([tooDeep]) }
        return element
    }

    /// Nodes as XML text that parses back to the same nodes inside any element.
    ///
    /// - Parameter nodes: The nodes in order.
    /// - Returns: The text; each element declares the prefixes that are in scope for it.
    package static func serialise(_ nodes: [Element.Node]) -> String {
        nodes.map { node in
            switch node {
            case .element(let element): element.serialised()
            case .text(let text): escape(text)
            }
        }.joined()
    }

    /// Character data as XML text.
    package static func escape(_ text: String) -> String {
        ElementWriter.escaped(text)
    }
}
