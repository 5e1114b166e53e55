import Foundation
import Testing
import Values

/// The development sets hold their line: what was reached once is not lost again.
struct DevelopmentSetTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Development")

    @Test(arguments: [
        (FieldType.when, 97.0, 1.0), (.phone, 99.0, 0.0), (.email, 98.0, 0.0), (.name, 97.0, 1.0),
        (.place, 96.0, 2.0),
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
    @Test(arguments: ["fresh-1", "fresh-2"], [FieldType.when, .phone, .email, .name, .place, .boolean])
    func `what fresh utterances taught is not lost`(set: String, type: FieldType) throws {
        let tally = try DevelopmentSet.score(type, in: Self.folder.appendingPathComponent(set))
        #expect(tally.exactShare >= 97, "\(tally.line): \(tally.misses.map(\.text))")
        #expect(tally.wrongShare <= 2, "\(tally.line): \(tally.misses.map(\.text))")
    }

    @Test(arguments: [("", 100, 95.0), ("fresh-1", 40, 95.0), ("fresh-2", 40, 95.0)])
    func `whole bookings have all fields right often enough`(set: String, count: Int, share: Double) throws {
        let folder = set.isEmpty ? Self.folder : Self.folder.appendingPathComponent(set)
        let tally = try DevelopmentSet.scoreBookings(in: folder)
        #expect(tally.total >= count)
        #expect(tally.exactShare >= share, "\(tally.line): \(tally.misses.map(\.read))")
    }
}
