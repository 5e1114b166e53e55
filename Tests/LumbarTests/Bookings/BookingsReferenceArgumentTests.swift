import ArgumentParser
import Sessions
import Testing

@testable import lumbar

@Suite("A reference on the command line")
struct BookingsReferenceArgumentTests {
    @Test("Case, blanks and hyphens do not matter")
    func written() throws {
        let reference = Reference.draw()
        for text in [
            reference.description, reference.description.lowercased(),
            reference.description.replacing("-", with: " "),
            reference.description.replacing("-", with: ""),
        ] {
            #expect(try BookingsReferenceArgument.parse([text]).reference() == reference)
        }
    }

    @Test("One that was copied wrongly is refused, and shown without what would act on a terminal")
    func wrong() throws {
        let argument = try BookingsReferenceArgument.parse(["AAAA\u{1B}[2J"])
        let failure = #expect(throws: CommandFailure.self) { try argument.reference() }
        #expect(failure?.code == .foundWrong)
        #expect(failure?.message.contains("\u{1B}") == false)
    }
}
