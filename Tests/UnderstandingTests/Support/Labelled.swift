import Foundation
import Understanding

/// A line of a labelled set: the text, what should be heard, and the kind of question that was open.
struct Labelled {
    var text: String
    var labels: [String]
    var asked: Asked.Kind

    /// The lines of a TSV: text, labels separated by spaces, the kind of question or nothing.
    static func read(_ url: URL) -> [Labelled] {
        guard let content = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return content.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count >= 2 else { return nil }
            let kind = columns.count > 2 ? Asked.Kind(rawValue: columns[2]) : nil
            return Labelled(
                text: columns[0], labels: columns[1].split(separator: " ").map(String.init),
                asked: kind ?? .open)
        }
    }
}
