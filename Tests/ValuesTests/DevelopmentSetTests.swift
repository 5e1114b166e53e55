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

    @Test func `whole bookings have all fields right often enough`() throws {
        let tally = try DevelopmentSet.scoreBookings(in: Self.folder)
        #expect(tally.exactShare >= 85, "\(tally.line): \(tally.misses.map(\.read))")
    }
}
