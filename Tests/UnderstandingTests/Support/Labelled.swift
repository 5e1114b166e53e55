import Foundation

/// A line of a labelled set: the text, what should be heard, and the question that was open.
struct Labelled {
    var text: String
    var labels: [String]
    /// The kind of the open question, in the words of `Asked.Kind`; "open" where none is named.
    var asked: String

    /// The lines of a TSV: text, labels separated by spaces, the kind of question or nothing.
    static func read(_ url: URL) -> [Labelled] {
        guard let content = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return content.split(whereSeparator: \.isNewline).compactMap { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count >= 2 else { return nil }
            return Labelled(
                text: columns[0], labels: columns[1].split(separator: " ").map(String.init),
                asked: columns.count > 2 && !columns[2].isEmpty ? columns[2] : "open")
        }
    }
}
