import ArgumentParser
import Markup
import Testing

@testable import lumbar

@Suite("How the command ends")
struct EndTests {
    private func ending(_ arguments: [String]) -> CommandEnd? {
        do {
            _ = try Lumbar.parseAsRoot(arguments)
            return nil
        } catch {
            return CommandEnd(error)
        }
    }

    @Test(
        "Bad usage is 2, with one line on standard error",
        arguments: [
            ["hear", "--bogus"], ["hear", "--as", "colour"], ["chat", "--now", "noon"],
            ["serve", "--nonsense"],
        ])
    func usage(arguments: [String]) throws {
        let end = try #require(ending(arguments))
        #expect(end.code == 2)
        #expect(!end.isAnswer)
        #expect(end.text.hasPrefix("lumbar: "))
        #expect(!end.text.contains("\n"))
    }

    @Test(
        "Help and version are answers",
        arguments: [["--help"], ["help", "chat"], ["--version"], ["hear", "--help"]])
    func help(arguments: [String]) {
        // Help that was asked for by a subcommand is only found out when it runs.
        guard let end = ending(arguments) else { return }
        #expect(end.code == 0)
        #expect(end.isAnswer)
    }

    @Test("A failure brings its own code")
    func failures() {
        #expect(CommandEnd(CommandFailure.foundWrong("two failed")).code == 1)
        #expect(CommandEnd(CommandFailure.couldNotRun("port taken")).text == "lumbar: port taken")
        #expect(CommandEnd(CommandFailure.couldNotRun("port taken")).code == 2)
    }

    @Test("A script with mistakes is 1, each mistake on a line of its own")
    func mistakes() {
        let place = Location(file: "a.scxml", line: 3)
        let end = CommandEnd(Mistakes([.error(place, "no such state"), .error(place, "no such topic")]))
        #expect(end.code == 1)
        #expect(
            end.text == """
                a.scxml:3: error: no such state
                a.scxml:3: error: no such topic
                lumbar: 2 mistakes in the script
                """)
    }
}
