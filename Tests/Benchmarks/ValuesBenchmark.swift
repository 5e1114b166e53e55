import ArgumentParser
import Foundation
import Values

/// How well and how fast the values of the development sets are read.
struct ValuesBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "values", abstract: "Scores of the development sets by type, and reading times.")

    @Option(help: "The folder of the development sets.")
    var sets = "Tests/ValuesTests/Development"
    @Option(help: "How often every line is read for its time.")
    var rounds = 5
    @Flag(help: "Prints what was not exact.")
    var misses = false

    func run() throws {
        let folder = URL(fileURLWithPath: sets)
        for type in [FieldType.when, .phone, .email, .name, .place, .boolean] {
            report(type.rawValue, try DevelopmentSet.score(type, in: folder))
            try time(type, folder)
        }
        report("booking", try DevelopmentSet.scoreBookings(in: folder))
    }

    private func report(_ name: String, _ tally: Tally) {
        print("\(name): \(tally.line)")
        guard misses else { return }
        for miss in tally.misses { print("  \(miss.outcome) \(miss.text) → \(miss.read)") }
    }

    private struct Line: Decodable {
        var text: String
    }

    private func time(_ type: FieldType, _ folder: URL) throws {
        let file = folder.appendingPathComponent("\(type.rawValue).jsonl")
        let lines = try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(Line.self, from: Data($0)).text
        }
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<rounds {
            for line in lines {
                times.append(
                    clock.measure { _ = Recogniser().read(line, as: type, in: DevelopmentSet.surroundings) })
            }
        }
        times.sort()
        guard !times.isEmpty else { return }
        print("  median \(times[times.count / 2]), p99 \(times[times.count * 99 / 100])")
    }
}
