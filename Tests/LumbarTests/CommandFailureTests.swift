import Testing

@testable import lumbar

@Suite("Exit codes")
struct ExitCodeTests {
    @Test("One for what was found wrong, two for what could not run")
    func codes() {
        #expect(CommandFailure.foundWrong("a").code.rawValue == 1)
        #expect(CommandFailure.couldNotRun("a").code.rawValue == 2)
        #expect("\(CommandFailure.couldNotRun("the port is taken"))" == "the port is taken")
    }
}
