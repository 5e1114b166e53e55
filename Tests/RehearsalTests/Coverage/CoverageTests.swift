import Dialogue
import Testing

@testable import Rehearsal

@Suite("Coverage")
struct CoverageTests {
    private func coverage(_ text: String) throws -> Coverage {
        Coverage(of: try Kiosk.script.get(), by: [try Kiosk.play(text)])
    }

    private func missing(_ kind: Landmark.Kind, after text: String) throws -> [String] {
        let shares = try coverage(text).shares
        return try #require(shares.first { $0.kind == kind }).missing.map(\.name)
    }

    private static let order = """

        #me
        BUTTON order

        #bot
        your name

        #me
        12

        #bot
        *

        #bot
        any name

        #me
        Ada

        #bot
        I have

        #me
        my name is Eva

        #bot
        *

        #bot
        I have
        """

    @Test("States, questions and transitions that were passed by are not missing, all others are")
    func passed() throws {
        let text = "\n#me\nwhen are you open?\n\n#bot\nfrom eight\n\n#bot\n*\n"
        #expect(try missing(.question, after: text) == ["intent.book"])
        #expect(try missing(.state, after: text).contains("order.name"))
        #expect(try !missing(.state, after: text).contains("counter"))
        #expect(
            try missing(.transition, after: text).contains { $0.hasPrefix("stall — intent.book → order") })
    }

    @Test("A field is filled, asked again and corrected where it was")
    func fields() throws {
        #expect(try missing(.field, after: Self.order) == [])
    }

    @Test("A question is asked again after whatever did not answer it, and not after help")
    func reasked() throws {
        let start = "\n#me\nBUTTON order\n\n#bot\nyour name\n\n#me\n"
        #expect(try !missing(.field, after: start + "yes\n\n#bot\n*\n").contains("order.name re-asked"))
        #expect(try missing(.field, after: start + "help\n\n#bot\n*\n").contains("order.name re-asked"))
    }

    @Test("Nothing played covers nothing, and a share of nothing is whole")
    func none() throws {
        let coverage = Coverage(of: try Kiosk.script.get(), by: [])
        #expect(coverage.shares.filter { $0.all > 0 }.allSatisfy { $0.percent == 0 && $0.passed == 0 })
        #expect(Coverage.Share(kind: .flag, all: 0, missing: []).percent == 100)
    }
}
