import ArgumentParser
import Foundation
import Understanding

/// CLINC150 (Larson et al. 2019) by the engine's own classifier: no pretrained weights, no concepts.
struct ClincBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clinc150", abstract: "Accuracy and speed on CLINC150: DIR holds data_full.json.")

    @Argument(help: "The folder of data_full.json.")
    var folder: String

    func run() throws {
        let data = try Data(contentsOf: URL(filePath: folder).appending(path: "data_full.json"))
        let sets = try JSONDecoder().decode([String: [[String]]].self, from: data)
        func lines(_ name: String) -> [IntentsMeasure.Line] {
            sets[name, default: []].filter { $0.count == 2 }.map {
                IntentsMeasure.Line(text: $0[0], label: $0[1])
            }
        }
        let measure = IntentsMeasure(training: lines("train"))
        print("training: \(measure.training)")
        print("in scope: \(IntentsMeasure.percent(measure.accuracy(lines("test"))))")
        let threshold = measure.threshold(inside: lines("val"), outside: lines("oos_val"))
        let inside = measure.accuracy(lines("test"), above: threshold)
        let recall = measure.rejected(lines("oos_test"), below: threshold)
        print("at the threshold \(threshold): in scope \(IntentsMeasure.percent(inside)), ", terminator: "")
        print("out-of-scope recall \(IntentsMeasure.percent(recall))")
        print("a message: \(measure.median(lines("test")))")
    }
}
