import Foundation
import Testing
import Values

/// Recognizers-Text's sentences of yes and no.
struct BooleanSuiteTests {
    private struct Line: Decodable {
        struct Result: Decodable {
            struct Resolution: Decodable {
                var value: Bool
            }
            var Resolution: Resolution
        }
        var Input: String
        var Results: [Result]
    }

    @Test(
        .enabled(
            if: PublicSuite.has("recognizers-text/Choice.BooleanModel.json"),
            "the suite recognizers-text is not at hand"))
    func `every sentence says what it says there`() throws {
        let file = PublicSuite.folder.appendingPathComponent("recognizers-text/Choice.BooleanModel.json")
        let lines = try JSONDecoder().decode([Line].self, from: Data(contentsOf: file))
        #expect(lines.count == 21)
        for line in lines {
            let read = Recogniser().read(line.Input, as: .boolean, in: DevelopmentSet.surroundings)
            #expect(
                read.readings.first?.value == line.Results.first.map { .boolean($0.Resolution.value) },
                "\(line.Input)")
        }
    }
}
