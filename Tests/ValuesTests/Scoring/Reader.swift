import Testing

@testable import Values

/// Short ways to read a text in the sets' surroundings.
enum Reader {
    /// The read-back of every reading.
    static func spoken(_ text: String, as type: FieldType) -> [String] {
        read(text, as: type).readings.map(\.spoken)
    }

    /// The status, with the reason behind a slash where there is one.
    static func status(_ text: String, as type: FieldType) -> String {
        let read = read(text, as: type)
        return read.status + (read.reason.map { "/" + $0 } ?? "")
    }

    static func read(_ text: String, as type: FieldType) -> Recognition {
        Recogniser().read(text, as: type, in: DevelopmentSet.surroundings)
    }

    /// The first reading of wished times.
    static func when(_ text: String) -> When? {
        guard case .when(let when)? = read(text, as: .when).readings.first?.value else { return nil }
        return when
    }

    /// The lexemes' pieces of a text, as the parser makes them.
    static func pieces(_ text: String) -> [WhenPiece.Content] {
        WhenParser.pieces(of: Lexer.lexemes(of: Scanner.tokens(of: text))).map(\.content)
    }
}
