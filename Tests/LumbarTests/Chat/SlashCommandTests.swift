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

    @Test("Every command says what it does", arguments: SlashCommand.allCases)
    func summary(command: SlashCommand) {
        #expect(!command.summary.isEmpty)
    }
}
