import Foundation
import Testing
import Values

/// Recognizers-Text's dates and times that a booking may need, mapped to our conventions.
struct RecognizersSuiteTests {
    private static let file = "recognizers-text/booking-subset.jsonl"

    @Test(.enabled(if: PublicSuite.has(file), "the suite recognizers-text is not at hand"))
    func `seven in ten cases mean the same`() throws {
        let lines = try PublicSuite.lines(Self.file, of: RecognizersLine.self)
        #expect(lines.count == 704)
        var misses: [String] = []
        let parser = ISO8601DateFormatter()
        for line in lines {
            let reference = String((line.reference ?? "2016-11-07T00:00:00").prefix(19))
            let now = try #require(parser.date(from: reference + "Z"))
            // The sentences around are about everything but bookings ("what happened …"): only what is said of time is read.
            let mentions = line.results.map(\.text).joined(separator: " ")
            let here = Surroundings(now: now, zone: .gmt, region: "US", hours: 480...1200)
            let read = Recogniser().read(mentions, as: .when, in: here)
            if !RecognizersScore(expected: RecognizersMeaning(line), line: line, reference: reference).passes(
                read)
            {
                misses.append(
                    "\(mentions) @\(reference.prefix(10)) \(line.results.map(\.type)) → \(read.status) \(read.readings.first?.spoken ?? "")"
                )
            }
        }
        if let path = ProcessInfo.processInfo.environment["LUMBAR_MISSES"] {
            try misses.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        }
        let share = Double(lines.count - misses.count) / Double(lines.count)
        #expect(share >= 0.70, "\(lines.count - misses.count) of \(lines.count)")
    }
}
