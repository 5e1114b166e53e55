/// Breaks text into lines that a window can hold.
struct Wrap {
    /// The columns of a line, what stands before the text included; never less than ``least``.
    let width: Int
    /// What the first line begins with.
    var first = ""
    /// What each further line begins with.
    var rest = ""

    /// Below this a window is treated as if it were this wide.
    static let least = 20

    /// Wraps to a width.
    init(width: Int, first: String = "", rest: String = "") {
        self.width = max(width, Self.least)
        self.first = first
        self.rest = rest
    }

    /// The lines of a text. Its own line breaks stay, and so does a quote's sign before its further lines.
    func lines(_ text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let quote = line.hasPrefix("> ") ? "> " : ""
            let before = lines.isEmpty ? first : rest
            let room = max(1, width - max(DisplayWidth.of(before), DisplayWidth.of(rest)) - quote.count)
            for (number, piece) in Self.break(line.dropFirst(quote.count), into: room).enumerated() {
                lines.append((lines.isEmpty && number == 0 ? first : rest) + quote + piece)
            }
        }
        return lines
    }

    /// Breaks at spaces; a word that is longer than a line is cut.
    private static func `break`(_ line: Substring, into room: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        for word in line.split(separator: " ") {
            if current.isEmpty {
                current = String(word)
            } else if DisplayWidth.of(current) + 1 + DisplayWidth.of(word) <= room {
                current += " " + word
            } else {
                lines.append(current)
                current = String(word)
            }
            cut(&current, into: room, finished: &lines)
        }
        return lines + (current.isEmpty && !lines.isEmpty ? [] : [current])
    }

    /// Takes full lines off a word that is too long for one.
    private static func cut(_ word: inout String, into room: Int, finished: inout [String]) {
        while DisplayWidth.of(word) > room {
            var taken = ""
            while let next = word.first,
                taken.isEmpty || DisplayWidth.of(taken) + DisplayWidth.of(next) <= room
            {
                taken.append(word.removeFirst())
            }
            let rest = tail(of: taken)
            word = rest + word
            finished.append(String(taken.dropLast(rest.count)))
        }
    }

    /// What stands after the last joint in the later half of a piece; it begins the next line.
    private static func tail(of piece: String) -> String {
        guard let joint = piece.lastIndex(where: { ".-/@_".contains($0) }),
            piece.distance(from: piece.startIndex, to: joint) >= piece.count / 2
        else { return "" }
        return String(piece[piece.index(after: joint)...])
    }
}
