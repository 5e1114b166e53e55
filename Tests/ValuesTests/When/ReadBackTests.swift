import Foundation
import Testing
import Values

/// Whatever is read back in words is read again as the same value.
struct ReadBackTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("Development")

    private struct Line: Decodable {
        var text: String
    }

    @Test(
        arguments: ["", "fresh-1", "fresh-2", "fresh-3", "fresh-4"],
        [FieldType.when, .phone, .email, .name, .place])
    func `a value survives its read-back`(set: String, type: FieldType) throws {
        let file = Self.folder.appendingPathComponent(set).appendingPathComponent("\(type.rawValue).jsonl")
        var count = 0
        for line in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")) {
            let text = try JSONDecoder().decode(Line.self, from: line).text
            for reading in Reader.read(text, as: type).readings {
                count += 1
                let again = Reader.read(reading.spoken, as: type)
                let isSame = try again.readings.contains { try Self.isSame($0.value, reading.value) }
                #expect(isSame, "\(text) → \(reading.spoken) → \(again.readings.map(\.spoken))")
            }
        }
        #expect(count > 20)
    }

    private static func isSame(_ one: Value, _ other: Value) throws -> Bool {
        switch (one, other) {
        case (.when(let left), .when(let right)):
            // "Any day after five" names no preference of days, as its slot does: the flag alone may differ.
            try meaning(left).isSame(as: meaning(right)) && left.asap == right.asap
                && left.recur == right.recur && left.durationMinutes == right.durationMinutes
        case (.phone(let left), .phone(let right)):
            left.map { [$0.e164, $0.ext ?? ""] } == right.map { [$0.e164, $0.ext ?? ""] }
        // What a person wants to be called instead is not read back.
        case (.name(let left), .name(let right)):
            (left.full, left.given, left.family) == (right.full, right.given, right.family)
        case (.email(let left), .email(let right)): left == right
        case (.place(let left), .place(let right)): left == right
        default: false
        }
    }

    private static func meaning(_ when: When) throws -> WhenMeaning {
        try WhenMeaning(
            JSONDecoder().decode([WhenSlot].self, from: JSONEncoder().encode(when.slots.map(SlotMirror.init)))
        )
    }
}

/// A slot in the keys of the value format.
private struct SlotMirror: Encodable {
    var from, to, t0, t1, part: String?
    var days, not_days, not_times: [String]
    var not_dates: [[String]]
    var approx: Bool

    init(_ slot: When.Slot) {
        (from, to, t0, t1, part) = (slot.from, slot.to, slot.t0, slot.t1, slot.part)
        (days, not_days, not_times, not_dates, approx) = (
            slot.days, slot.notDays, slot.notTimes, slot.notDates, slot.approx
        )
    }
}
