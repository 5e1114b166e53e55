import Foundation
import Testing

@testable import Values

/// The parse vectors of libphonenumber that lead to country code 1.
struct PhoneSuiteTests {
    private struct Line: Decodable {
        var input: String
        var region: String?
        var e164: String
    }

    @Test(
        .enabled(
            if: PublicSuite.has("libphonenumber/parse-vectors.jsonl"),
            "the suite libphonenumber is not at hand"))
    func `dialled digits become the international number`() throws {
        let lines = try PublicSuite.lines("libphonenumber/parse-vectors.jsonl", of: Line.self)
            .filter { $0.e164.hasPrefix("+1") && $0.region != nil }
        #expect(lines.count == 16)
        for line in lines {
            let candidate = try #require(
                PhoneScanner.candidates(in: Scanner.tokens(of: line.input)).first, "\(line.input)")
            #expect(
                candidate.number.international(in: line.region ?? "").map { "+" + $0 } == line.e164,
                "\(line.input)")
        }
    }
}
