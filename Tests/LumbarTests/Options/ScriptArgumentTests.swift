import Testing

@testable import lumbar

@Suite("Which script is taken")
struct ScriptPathTests {
    @Test(
        "The environment's, else the shipped one",
        arguments: [
            ([:], "Dialogs/back-pain/intake.scxml"), (["LUMBAR_SCRIPT": "a.scxml"], "a.scxml"),
            (["LUMBAR_SCRIPT": ""], "Dialogs/back-pain/intake.scxml"),
        ])
    func standard(environment: [String: String], path: String) {
        #expect(ScriptArgument.standard(in: environment) == path)
    }

    @Test("A script that is not there means that the command cannot run")
    func missing() {
        let failure = #expect(throws: CommandFailure.self) { try ScriptArgument.load("no/such.scxml") }
        #expect(failure?.code == .couldNotRun)
        #expect(failure?.message.contains("no/such.scxml") == true)
    }
}
