import ArgumentParser
import Dialogue
import Foundation
import Values

/// `lumbar hear`: what would be heard, one utterance a line.
struct HearCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hear",
        abstract: "Reads one utterance a line and prints what would be heard, one JSON object a line.")

    @OptionGroup var script: ScriptArgument

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp("Hear in the light of this state's question.", valueName: "state"))
    var state: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Read each line as the answer to a field of this type: "
                + FieldType.allCases.map(\.rawValue).joined(separator: ", ")
                + "; or as a booking: all the fields of one message.",
            valueName: "type"))
    var type: HearType?

    @OptionGroup var clock: ClockOption

    @Flag(help: "Each input line is a JSON object with \"id\" and \"text\".")
    var jsonl = false

    @Flag(help: "Say why.")
    var explain = false

    func run() throws {
        let hearer = try Hearer(
            engine: Engine(try script.load()), state: state, type: type, now: clock.fixed, explain: explain)
        var broken = 0
        var number = 0
        while let line = readLine(strippingNewline: true) {
            number += 1
            do throws(CommandFailure) {
                let request =
                    jsonl
                    ? try HearRequest(json: line, number: number) : HearRequest(plain: line, number: number)
                say(hearer.answer(to: request).text)
            } catch {
                broken += 1
                FileHandle.standardError.write(Data("lumbar: \(error)\n".utf8))
            }
        }
        if broken > 0 {
            throw CommandFailure(code: .foundWrong, message: "\(broken) of \(number) lines could not be read")
        }
    }

    /// Writes a line at once: who feeds the lines one by one waits for each answer.
    private func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
