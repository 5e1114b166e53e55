import ArgumentParser
import Dialogue
import Understanding

/// How long learning a script's knowledge and hearing a message take.
struct UnderstandingBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "understanding",
        abstract: "Training and hearing times on lines of text from standard input.")

    @Argument(help: "The script whose knowledge is learnt.")
    var script = "Dialogs/back-pain/intake.scxml"
    @Option(help: "How often every line is heard.")
    var rounds = 20

    func run() throws {
        let knowledge = try Script.load(script, wordings: true).knowledge
        let clock = ContinuousClock()
        let start = clock.now
        let understanding = Understanding(knowledge)
        print("training: \(clock.now - start)")
        var texts: [String] = []
        while let line = readLine() { texts.append(line) }
        var times: [Duration] = []
        for _ in 0..<rounds {
            for text in texts { times.append(clock.measure { _ = understanding.hear(text, asked: Asked()) }) }
        }
        times.sort()
        guard !times.isEmpty else { return }
        print("hearing: median \(times[times.count / 2]), p95 \(times[times.count * 95 / 100])")
    }
}
