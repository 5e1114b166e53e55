import Dialogue
package import Foundation

/// Coverage to be read: a table with what is missing under it, or JSON.
package struct CoverageReport: Sendable {
    private let shares: [Coverage.Share]

    /// The kinds that ``complaint(below:)`` looks at: those that a script's rehearsals can be expected to cover.
    private static let held: Set<Landmark.Kind> = [.state, .transition, .field]

    /// Prepares a report.
    package init(_ coverage: Coverage) { shares = coverage.shares }

    /// The table, a line each, and what is missing as `file:line: kind name`; of prompts only the number.
    package var lines: [String] {
        shares.map(row)
            + shares.filter { $0.kind != .prompt }.flatMap { share in
                share.missing.map { "\($0.file):\($0.line): \(share.kind.rawValue) \($0.name)" }
            }
    }

    private func row(_ share: Coverage.Share) -> String {
        let name = (share.kind.rawValue + "s").padding(toLength: 12, withPad: " ", startingAt: 0)
        return "\(name) \(Self.percent(share)) %  \(share.passed) of \(share.all)"
    }

    private static func percent(_ share: Coverage.Share) -> String {
        // Never rounded up: 100 means that nothing is missing.
        let tenths = Int(share.percent * 10)
        let text = "\(tenths / 10).\(tenths % 10)"
        return String(repeating: " ", count: max(0, 5 - text.count)) + text
    }

    /// The first kind that is covered by less than so many percent; nil where none is.
    package func complaint(below least: Double) -> String? {
        shares.first { Self.held.contains($0.kind) && $0.percent < least }.map { share in
            "the rehearsals cover \(share.passed) of \(share.all) \(share.kind.rawValue)s, less than \(least.formatted(.number)) %"
        }
    }

    /// The same as JSON: an object with a member for each kind.
    ///
    /// - Throws: what Foundation's encoder throws; it has no reason to.
    package func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let members = shares.map {
            ($0.kind.rawValue, Kind(all: $0.all, passed: $0.passed, missing: $0.missing.map(Place.init)))
        }
        return try encoder.encode(Dictionary(members) { first, _ in first })
    }

    private struct Kind: Encodable {
        let all: Int
        let passed: Int
        let missing: [Place]
    }

    private struct Place: Encodable {
        let name: String
        let file: String
        let line: Int

        init(_ landmark: Landmark) {
            name = landmark.name
            file = landmark.file
            line = landmark.line
        }
    }
}
