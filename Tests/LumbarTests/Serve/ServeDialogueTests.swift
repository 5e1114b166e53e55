import ArgumentParser
import Testing

@testable import lumbar

@Suite("Script and standard input")
struct ServeDialogueTests {
    @Test(
        "A script after --stdio is no protocol",
        arguments: [
            (["a.scxml"], "a.scxml", nil), (["--stdio", "a.scxml"], "a.scxml", .text),
            (["--stdio=relay", "a.scxml"], "a.scxml", .relay),
            (["a.scxml", "--stdio"], "a.scxml", .text), (["--stdio", "relay", "a.scxml"], "a.scxml", .relay),
            (["--stdio", "--ephemeral", "a.scxml"], "a.scxml", .text),
        ] as [([String], String, ServeDialogue.Mode?)])
    func sorts(arguments: [String], path: String, mode: ServeDialogue.Mode?) throws {
        let command = try ServeCommand.parse(arguments)
        let dialogue = try ServeDialogue(script: command.script, stdio: command.stdio)
        #expect(dialogue.path == path)
        #expect(dialogue.mode == mode)
    }

    @Test("An unknown protocol beside a script is refused")
    func refuses() throws {
        let command = try ServeCommand.parse(["--stdio=morse", "a.scxml"])
        #expect(throws: CommandFailure.self) {
            try ServeDialogue(script: command.script, stdio: command.stdio)
        }
    }
}
