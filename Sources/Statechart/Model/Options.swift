package import Markup

extension Chart {
    /// How a chart is read, and what the host adds to SCXML.
    package struct Options: Sendable {
        /// Whether everything doubtful is a mistake; off for documents of strangers.
        package var isStrict: Bool
        /// The XPath functions that the host answers, for the check at load time.
        package var functions: Set<Name>
        /// Reads what `src` names (of `data` and `invoke`); returns nil where there is no such thing.
        package var load: @Sendable (_ source: String) -> [UInt8]?

        /// Strict, without functions and files unless told otherwise.
        package init(
            isStrict: Bool = true, functions: Set<Name> = [],
            load: @escaping @Sendable (_ source: String) -> [UInt8]? = { _ in nil }
        ) {
            self.isStrict = isStrict
            self.functions = functions
            self.load = load
        }
    }
}
