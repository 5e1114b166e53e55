extension Element {
    /// The element as XML text that parses back to an equal element.
    ///
    /// Namespaces are declared where they are first needed or in scope, prefixes in alphabetical order, so the
    /// same element always gives the same text. Nothing is indented.
    package func serialised() -> String {
        var writer = ElementWriter()
        writer.write(self, scope: [:])
        return writer.text
    }
}
