import ArgumentParser
import Foundation

/// Any public intent set by the engine's own classifier: two files of text, tab, label.
struct IntentsBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intents",
        abstract: "Accuracy and speed on an intent set: TRAIN.tsv TEST.tsv (text, label).")

    @Argument(help: "Lines to learn from: text, tab, label.")
    var train: String
    @Argument(help: "Lines to be told apart.")
    var test: String

    func run() throws {
        let lines = try Self.read(test)
        let measure = IntentsMeasure(training: try Self.read(train))
        print("training: \(measure.training)")
        print("accuracy: \(IntentsMeasure.percent(measure.accuracy(lines))) of \(lines.count)")
        print("a message: \(measure.median(lines))")
    }

    private static func read(_ path: String) throws -> [IntentsMeasure.Line] {
        let content = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        return content.split(whereSeparator: \.isNewline).compactMap { line in
            guard let tab = line.lastIndex(of: "\t") else { return nil }
            let label = line[line.index(after: tab)...]
            return IntentsMeasure.Line(text: String(line[..<tab]), label: String(label))
        }
    }
}
