/// A place in a file that an author wrote: what every mistake names.
package struct Location: Sendable, Hashable, CustomStringConvertible {
    /// The file as the author would type its path.
    package let file: String
    /// The line, counted from 1.
    package let line: Int

    /// Names a line of a file.
    package init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    package var description: String { "\(file):\(line)" }
}
