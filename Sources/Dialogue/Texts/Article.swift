/// A text of the practice on which answers rest, in Markdown: headings and what stands under each.
package struct Article: Sendable, Hashable {
    /// What stands under one heading.
    package struct Section: Sendable, Hashable {
        /// The heading as it stands.
        package let heading: String
        /// The text below it, up to the next heading of any depth.
        package let text: String
    }

    /// The file as an author would type its path.
    package let file: String
    /// The sections in order; what stands before the first heading belongs to none and is left out.
    package let sections: [Section]

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: Markdown with headings that begin with `#`.
    ///   - file: where it stands.
    package init(_ text: String, file: String) {
        self.file = file
        var sections: [Section] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let heading = Self.heading(line) {
                sections.append(Section(heading: heading, text: ""))
            } else if let last = sections.popLast() {
                let text = last.text.isEmpty ? String(line) : last.text + "\n" + line
                sections.append(Section(heading: last.heading, text: text))
            }
        }
        self.sections = sections.map { Section(heading: $0.heading, text: $0.text.tidyLines) }
    }

    private static func heading(_ line: Substring) -> String? {
        let title = line.drop { $0 == "#" }
        guard line.hasPrefix("#"), title.hasPrefix(" ") else { return nil }
        return String(title).tidy
    }
}
