import Markup
import Testing

@testable import Dialogue

@Suite("A landmark")
struct LandmarkTests {
    @Test("Tells the file and line at which it stands")
    func place() {
        let mark = Landmark(kind: .flag, name: "flag.leg", location: Location(file: "a.xml", line: 7))
        #expect(mark.file == "a.xml")
        #expect(mark.line == 7)
    }

    @Test("The outcomes of a field have names that read as words")
    func outcomes() {
        #expect(
            FieldOutcome.allCases.map(\.rawValue) == [
                "filled", "invalid", "corrected", "skipped", "re-asked", "ambiguous",
            ])
    }
}
