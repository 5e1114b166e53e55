import ArgumentParser
import Foundation

/// When output for people is coloured.
struct ColorOption: ParsableArguments {
    /// When to colour.
    enum When: String, ExpressibleByArgument, CaseIterable {
        /// In a terminal, unless `NO_COLOR` is set.
        case auto
        /// Into files and pipes too.
        case always
        /// Not at all.
        case never
    }

    @Option(help: "Colour the output. auto: in a terminal, unless NO_COLOR is set.")
    var color: When = .auto

    /// Whether to colour what goes to a stream.
    func isOn(terminal: Bool, in environment: [String: String] = ProcessInfo.processInfo.environment) -> Bool
    {
        switch color {
        case .always: true
        case .never: false
        case .auto:
            terminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        }
    }
}
