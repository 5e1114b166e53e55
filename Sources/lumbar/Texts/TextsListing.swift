import Dialogue
import Markup

/// Everything that the bot can say, written out for the practice to sign off.
struct TextsListing {
    private let texts: [SpokenText]

    /// What stands where words rest on no section.
    static let own = "–"

    /// Lists texts in their order.
    init(_ texts: [SpokenText]) {
        self.texts = texts
    }

    /// A block for each text: where, when and why above the words.
    ///
    /// - Parameter width: the columns that a line may take.
    /// - Returns: the lines.
    func table(width: Int) -> [String] {
        texts.flatMap { text -> [String] in
            let head = [text.place.description, text.occasion, text.source].compactMap(\.self)
            let words = text.messages.flatMap { message in
                Wrap(width: width, first: "    ", rest: "    ").lines(Printable.text(message))
            }
            return Wrap(width: width, rest: "  ").lines(Printable.text(head.joined(separator: " · "))) + words
        }
    }

    /// A Markdown table with a box to tick for each text.
    var markdown: [String] {
        let rows = texts.map { text in
            let cells = [
                "[ ]", text.messages.joined(separator: "\n"), text.occasion, text.source ?? Self.own,
                text.place.description,
            ]
            return "| " + cells.map(Self.cell).joined(separator: " | ") + " |"
        }
        return ["| OK | Words | When | Source | Where |", "| --- | --- | --- | --- | --- |"] + rows
    }

    /// A table's cell is one line, and nothing in it is markup.
    private static func cell(_ text: String) -> String {
        var cell = ""
        for character in Printable.text(text) {
            switch character {
            case "\n": cell += "<br>"
            case "|", "\\", "*", "_", "`", "<": cell += "\\" + String(character)
            default: cell.append(character)
            }
        }
        return cell
    }
}
