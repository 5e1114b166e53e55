import Foundation
import Testing
import Values

/// The development sets hold their line: what was reached once is not lost again.
struct DevelopmentSetTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Development")

    @Test(arguments: [
        (FieldType.when, 99.0, 0.5), (.phone, 99.0, 0.0), (.email, 99.0, 0.0), (.name, 99.0, 0.0),
        (.place, 99.0, 0.0),
        (.boolean, 98.0, 1.0),
    ])
    func `a type is read exactly often enough and almost never wrongly`(
        type: FieldType, exact: Double, wrong: Double
    ) throws {
        let tally = try DevelopmentSet.score(type, in: Self.folder)
        #expect(tally.total >= (type == .when ? 600 : 100))
        #expect(tally.exactShare >= exact, "\(tally.line): \(tally.misses.map(\.text))")
        #expect(tally.wrongShare <= wrong, "\(tally.line): \(tally.misses.map(\.text))")
    }

    /// Utterances that others wrote without a look at the sets above, and that were studied afterwards.
    @Test(
        arguments: ["fresh-1", "fresh-2", "fresh-3", "fresh-4", "fresh-5", "fresh-6"],
        [FieldType.when, .phone, .email, .name, .place, .boolean])
    func `what fresh utterances taught is not lost`(set: String, type: FieldType) throws {
        // The later sets say nothing new about yes and no.
        if type == .boolean, ["fresh-3", "fresh-4", "fresh-5", "fresh-6"].contains(set) { return }
        // The sixth is about classes of what was read wrongly: corrections, lists, reasons, units, ends of numbers.
        if set == "fresh-6", type == .name { return }
        let tally = try DevelopmentSet.score(type, in: Self.folder.appendingPathComponent(set))
        #expect(tally.total >= 40)
        #expect(tally.exactShare >= 97, "\(tally.line): \(tally.misses.map(\.text))")
        #expect(tally.wrongShare <= 1.5, "\(tally.line): \(tally.misses.map(\.text))")
    }

    @Test(arguments: [
        ("", 100, 98.0), ("fresh-1", 40, 97.0), ("fresh-2", 40, 97.0), ("fresh-3", 40, 97.0),
        ("fresh-4", 40, 95.0), ("fresh-5", 40, 95.0),
    ])
    func `whole bookings have all fields right often enough`(set: String, count: Int, share: Double) throws {
        let folder = set.isEmpty ? Self.folder : Self.folder.appendingPathComponent(set)
        let tally = try DevelopmentSet.scoreBookings(in: folder)
        #expect(tally.total >= count)
        #expect(tally.exactShare >= share, "\(tally.line): \(tally.misses.map(\.read))")
    }
}
