import ArgumentParser
import Dialogue
import Foundation

/// `lumbar texts`: every sentence that the bot can say.
struct TextsCommand: ParsableCommand {
    /// How the texts are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For a terminal.
        case table
        /// A Markdown table with boxes to tick.
        case md
    }

    static let configuration = CommandConfiguration(
        commandName: "texts",
        abstract:
            "Lists every sentence that the bot can say: where it stands, when it is said, what it rests on.")

    @OptionGroup var script: ScriptArgument

    @Option(help: "How to print: table, or md for a Markdown table to sign off.")
    var format = Format.table

    func run() throws {
        let listing = TextsListing(try script.load().texts)
        let lines = format == .md ? listing.markdown : listing.table(width: Self.width)
        FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }

    /// A window's columns, though no more than are good to read.
    private static var width: Int { min(BookingsWidth.ofOutput(), 100) }
}
