/// What a document may cost before it is refused.
///
/// libxml2 takes quadratic time on the attributes of one element and recurses on depth, so both are counted
/// here, and the size is looked at before a byte is parsed.
package struct Limits: Sendable, Hashable {
    /// The longest document, in bytes.
    package var bytes: Int
    /// The deepest nesting of elements; the root counts as 1.
    package var depth: Int
    /// The most attributes (namespace declarations included) of one element.
    package var attributes: Int

    /// Sets every limit.
    package init(bytes: Int, depth: Int, attributes: Int) {
        self.bytes = bytes
        self.depth = depth
        self.attributes = attributes
    }

    /// For one file of a dialogue: 256 KiB, 64 levels, 64 attributes.
    package static let script = Limits(bytes: 256 << 10, depth: 64, attributes: 64)
    /// For a document of a stranger, such as a bare SCXML file: 4 MiB, 200 levels, 256 attributes.
    package static let document = Limits(bytes: 4 << 20, depth: 200, attributes: 256)
}
