import Markup

/// Words that the bot can say, with places for what is known only when it speaks.
///
/// What a visitor typed is only ever put in as text: it never becomes markup or a format.
struct Wording: Sendable, Hashable {
    /// A piece of a wording.
    enum Piece: Sendable, Hashable {
        /// Words of the script.
        case text(String)
        /// A fact of the practice.
        case fact(String)
        /// The value of a field in words.
        case field(String)
        /// What was entered, one line a field.
        case summary
        /// Something that the turn knows.
        case known(Known)
        /// The next message begins here.
        case nextMessage
    }

    /// What a turn knows and a script can say.
    enum Known: String, Sendable, Hashable, CaseIterable {
        /// The reference of the request that was just handed over, or of the last one.
        case reference
        /// What went with the last request that was not taken back, line by line.
        case sent
        /// The visitor's words that raised the open signs.
        case words
        /// The names of the open signs.
        case signs
        /// The clearance questions of the open signs.
        case clearance
        /// The names of the signs at which, by the visitor's word, somebody with the training for it has looked.
        case cleared
        /// What the field that is asked is called.
        case label
        /// The value in question, in words.
        case value
        /// The correction that a recogniser suggests.
        case suggestion
        /// How a question begins that is about whomever the session is for: "Do you", "Does the person".
        case whether
    }

    /// The pieces in order.
    var pieces: [Piece]
    /// Where the words stand.
    var location: Location
    /// The section of the practice's own texts on which the words rest; nil where they state nothing of the trade.
    var source: String?

    /// The words of an element's content; choices inside it are not words.
    ///
    /// - Parameters:
    ///   - element: the element whose content it is.
    ///   - source: the section on which the words rest, where the element names none itself.
    ///   - unknown: is told of every `of` that names nothing.
    init(_ element: Element, source: String? = nil, unknown: (Diagnostic) -> Void) {
        location = element.location
        self.source = element["source"] ?? source
        pieces = element.children.compactMap { node in
            switch node {
            case .text(let text): .text(text.collapsed)
            case .element(let child): Self.piece(child, unknown: unknown)
            }
        }
        trim()
    }

    private static func piece(_ element: Element, unknown: (Diagnostic) -> Void) -> Piece? {
        switch element.talkName {
        case "break": return .nextMessage
        case "summary": return .summary
        case "value":
            if let fact = element["fact"] { return .fact(fact) }
            if let field = element["field"] { return .field(field) }
            if let known = element["of"].flatMap(Known.init) { return .known(known) }
            let names = Known.allCases.map(\.rawValue).joined(separator: ", ")
            unknown(
                .error(
                    element.location, "talk:value names nothing: write fact=, field=, or of= one of \(names)")
            )
            return nil
        default: return nil
        }
    }

    private mutating func trim() {
        if case .text(let text)? = pieces.first { pieces[0] = .text(text.trimmedStart) }
        if case .text(let text)? = pieces.last { pieces[pieces.count - 1] = .text(text.trimmedEnd) }
        pieces.removeAll { $0 == .text("") }
    }

    /// The messages that the wording makes.
    ///
    /// - Parameter text: what stands for a piece that is known only when it is said.
    /// - Returns: the messages in order; none where nothing is left to say.
    func messages(_ text: (Piece) -> String) -> [String] {
        var messages = [""]
        for piece in pieces {
            switch piece {
            case .nextMessage: messages.append("")
            case .text(let words): messages[messages.count - 1] += words
            default: messages[messages.count - 1] += text(piece)
            }
        }
        return messages.map(\.tidyLines).filter { !$0.isEmpty }
    }

    /// Whether there is nothing to say.
    var isEmpty: Bool { pieces.isEmpty }

    /// The facts that the wording needs.
    var facts: [String] { pieces.compactMap { if case .fact(let name) = $0 { name } else { nil } } }
    /// The fields that the wording needs.
    var fields: [String] { pieces.compactMap { if case .field(let name) = $0 { name } else { nil } } }
}

extension String {
    /// The text with each run of white space as one blank.
    var collapsed: String {
        var out = ""
        var blank = false
        for scalar in unicodeScalars {
            // Properties are looked up slowly; most letters of a script are ASCII.
            let isBlank =
                scalar.isASCII
                ? scalar.value == 0x20 || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
            if isBlank {
                blank = true
                continue
            }
            if blank { out.append(" ") }
            blank = false
            out.unicodeScalars.append(scalar)
        }
        return blank ? out + " " : out
    }

    /// The text without blanks at its start.
    var trimmedStart: String { String(drop { $0 == " " }) }

    /// The text without blanks at its end.
    var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }

    /// The text without blanks at both ends, runs of white space as one blank.
    var tidy: String { collapsed.trimmedStart.trimmedEnd }
}
