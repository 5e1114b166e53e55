import Testing

@testable import lumbar

@Suite("Lines that begin with a slash")
struct SlashReadingTests {
    @Test(
        "A command is known by first letters that fit no other",
        arguments: [
            ("hello", .talk), ("/", .talk), ("/help", .command(.help)), ("/h", .command(.help)),
            ("/TRACE", .command(.trace)), ("/q", .command(.quit)), ("/s", .unknown("/s")),
            ("/st", .command(.state)), ("/se", .command(.session)), ("/nonsense", .unknown("/nonsense")),
            (" /help", .talk), ("/restart", .command(.restart)), ("/r", .unknown("/r")),
        ] as [(String, SlashCommand.Reading)])
    func reads(line: String, reading: SlashCommand.Reading) {
        #expect(SlashCommand.read(line) == reading)
    }

    @Test("The list names every command")
    func list() {
        #expect(SlashCommand.list.count == SlashCommand.allCases.count)
        #expect(SlashCommand.list.allSatisfy { $0.hasPrefix("/") })
    }
}
