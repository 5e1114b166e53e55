import ArgumentParser
import Bookings
import Foundation
import Sessions
import Store
import Wire

/// `lumbar bookings unheard`: lines in which nothing was understood, so that the script can learn them.
struct BookingsUnheardCommand: ParsableCommand {
    /// How the list is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For people.
        case table
        /// One JSON object a line, as `lumbar hear --jsonl` reads it.
        case jsonl
    }

    static let configuration = CommandConfiguration(
        commandName: "unheard",
        abstract: "Lists lines in which nothing was understood, the newest first.",
        discussion: """
            Nothing is listed unless the server runs with --keep-unheard. Digits and addresses are blotted out; answers to \
            fields, and all words of visitors with a warning sign, are never kept.
            """)

    @OptionGroup var place: StorePathOption
    @OptionGroup var zone: BookingsZoneOption

    @Option(help: "How to print: table or jsonl.")
    var format = Format.table

    func run() throws {
        let reader = try place.reader()
        let unheard = try BookingsFailure.translate { try reader.unheard(at: Date()) }
        let clock = LocalTime(try zone.zone(reader))
        FileHandle.standardOutput.write(Data(Self.text(unheard, as: format, clock).utf8))
    }

    /// The list as it is printed.
    static func text(_ unheard: [Unheard], as format: Format, _ clock: LocalTime) -> String {
        switch format {
        case .table:
            guard !unheard.isEmpty else { return "No lines.\n" }
            return unheard.map { "\(clock.text($0.heard))  \($0.state)  \(Wire.Printable.line($0.text))\n" }
                .joined()
        case .jsonl:
            return unheard.enumerated().map { index, unheard in
                let members = [("id", String(index + 1)), ("text", unheard.text), ("state", unheard.state)]
                let line = JSONWriter.bytes(of: .object(members.map { .init($0.0, .string($0.1)) }))
                return String(decoding: line, as: UTF8.self) + "\n"
            }.joined()
        }
    }
}
