import Foundation
import Values

/// The development sets beside the tests, and how well they are read.
enum DevelopmentSet {
    /// An utterance with the value it should be read as.
    struct Case<Expected: Decodable>: Decodable {
        var text: String
        var expected: Expected
    }

    /// The practice's surroundings that all sets suppose: a Monday morning, nine o'clock.
    static let surroundings = Surroundings(
        now: Date(timeIntervalSince1970: 1_795_442_400),
        zone: TimeZone(identifier: "America/New_York") ?? .gmt, region: "US",
        hours: 480...1200)

    /// Reads a file of cases, one JSON object a line.
    static func cases<Expected: Decodable>(_ file: URL, of type: Expected.Type) throws -> [Case<Expected>] {
        let decoder = JSONDecoder()
        return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(Case<Expected>.self, from: Data($0))
        }
    }

    /// Scores the set of one type.
    static func score(_ type: FieldType, in folder: URL) throws -> Tally {
        let file = folder.appendingPathComponent("\(type.rawValue).jsonl")
        if type == .when { return try scoreWhen(file) }
        var tally = Tally()
        for item in try cases(file, of: Expectation.self) {
            let json = try JSONEncoder().encode(Recogniser().read(item.text, as: type, in: surroundings))
            let read = try JSONDecoder().decode(Expectation.self, from: json)
            tally.count(
                item.expected.outcome(of: read, as: type), item.text,
                read: String(decoding: json, as: UTF8.self))
        }
        return tally
    }

    private static func scoreWhen(_ file: URL) throws -> Tally {
        var tally = Tally()
        for item in try cases(file, of: WhenExpectation.self) {
            let json = try JSONEncoder().encode(Recogniser().read(item.text, as: .when, in: surroundings))
            let read = try JSONDecoder().decode(WhenExpectation.self, from: json)
            tally.count(
                item.expected.outcome(of: read), item.text, read: String(decoding: json, as: UTF8.self))
        }
        return tally
    }

    /// Scores the set of whole bookings: exact where every field is right.
    static func scoreBookings(in folder: URL) throws -> Tally {
        var tally = Tally()
        for item in try cases(folder.appendingPathComponent("booking.jsonl"), of: BookingExpectation.self) {
            let json = try JSONEncoder().encode(Recogniser().readBooking(item.text, in: surroundings))
            let read = try JSONDecoder().decode(BookingExpectation.self, from: json)
            let differences = item.expected.differences(from: read)
            tally.count(
                differences.isEmpty ? .exact : .asked, item.text,
                read: "\(differences) " + String(decoding: json, as: UTF8.self))
        }
        return tally
    }
}
