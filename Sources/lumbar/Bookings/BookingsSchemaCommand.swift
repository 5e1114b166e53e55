import ArgumentParser
import Bookings
import Foundation

/// `lumbar bookings schema`: what `--format json` and `jsonl` print, as a JSON Schema.
struct BookingsSchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of a request, as json and jsonl have it.")

    func run() {
        FileHandle.standardOutput.write(Data(RequestSchema.text.utf8))
    }
}
