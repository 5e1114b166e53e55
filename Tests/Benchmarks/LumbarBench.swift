import ArgumentParser

/// Measures speed and accuracy. Figures of speed are for comparing within one run: machines are noisy.
@main
struct LumbarBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lumbar-bench", abstract: "Measures speed and accuracy.",
        subcommands: [
            ChartBenchmark.self, ClincBenchmark.self, HearBenchmark.self, IntentsBenchmark.self,
            ScriptBenchmark.self, UnderstandingBenchmark.self, ValuesBenchmark.self,
        ])
}
