import Foundation
import Testing

@testable import Values

/// Short ways to read a text in the sets' surroundings.
enum Reader {
    /// The read-back of every reading.
    static func spoken(_ text: String, as type: FieldType) -> [String] {
        read(text, as: type).readings.map(\.spoken)
    }

    /// The read-back of every reading on Tuesday, November 24, 2026, at ten in the morning.
    static func spokenOnTuesday(_ text: String) -> [String] {
        Recogniser().read(text, as: .when, in: tuesday).readings.map(\.spoken)
    }

    /// A day after the sets' Monday, when today itself may be meant.
    static let tuesday = Surroundings(
        now: Date(timeIntervalSince1970: 1_795_532_400), zone: DevelopmentSet.surroundings.zone,
        region: "US", hours: DevelopmentSet.surroundings.hours)

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
