import Dialogue
import Foundation
import Markup
import Testing

@testable import lumbar

@Suite("The list of what the bot can say")
struct TextsListingTests {
    private func listing() throws -> TextsListing {
        TextsListing(try Shop.script.get().texts.filter { $0.place.file.hasSuffix("kiosk.scxml") })
    }

    @Test("In a terminal a text stands below where, when and why")
    func table() throws {
        let lines = try listing().table(width: 200)
        let at = try #require(lines.firstIndex { $0.hasSuffix(" · counter, nomatch") })
        #expect(lines[at + 1] == "    I know little but flowers.")
    }

    @Test("No line is wider than asked", arguments: [40, 80])
    func width(columns: Int) throws {
        let words = TextsListing(try Shop.script.get().texts).table(width: columns)
        #expect(words.allSatisfy { DisplayWidth.of($0) <= columns })
    }

    @Test("A Markdown table has a box, and no word of it is markup")
    func markdown() throws {
        let lines = try listing().markdown
        #expect(lines.first == "| OK | Words | When | Source | Where |")
        let row = try #require(lines.first { $0.contains("little but flowers") })
        #expect(row.hasPrefix("| [ ] | I know little but flowers. | counter, nomatch | – | "))
        let columns = lines.map { line in line.replacing("\\|", with: "").count { $0 == "|" } }
        #expect(Set(columns) == [6])
    }
}
