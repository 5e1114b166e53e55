import ArgumentParser
import Dialogue
import Foundation
import Sessions

/// How long what visitors wrote is kept.
struct RetentionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How long a conversation without a request is kept (24h, 7d). Default: the script's keep-drafts, else 24h.",
            valueName: "span"))
    var keepDrafts: KeepingTime?

    @Option(
        help: ArgumentHelp(
            "How long a request is kept that nobody deals with. Default: the script's keep-unanswered, else 90d.",
            valueName: "span"))
    var keepUnanswered: KeepingTime?

    @Option(
        help: ArgumentHelp(
            "How long any other request is kept, from its last change. Default: the script's keep-done, else 30d.",
            valueName: "span"))
    var keepDone: KeepingTime?

    /// The retention: flags, else the practice's facts, else what is usual.
    ///
    /// - Throws: ``CommandFailure`` where a fact is no span of time.
    func retention(facts: [String: String]) throws -> Retention {
        let usual = Retention()
        return Retention(
            drafts: try seconds(keepDrafts, "keep-drafts", facts) ?? usual.drafts,
            unanswered: try seconds(keepUnanswered, "keep-unanswered", facts) ?? usual.unanswered,
            rest: try seconds(keepDone, "keep-done", facts) ?? usual.rest)
    }

    private func seconds(
        _ given: KeepingTime?, _ name: String, _ facts: [String: String]
    ) throws -> TimeInterval? {
        if let given { return given.seconds }
        guard let fact = facts[name] else { return nil }
        guard let time = KeepingTime(argument: fact) else {
            throw CommandFailure.foundWrong(
                "the practice's fact '\(name)' must be a span such as 24 hours or 30 days")
        }
        return time.seconds
    }
}

/// A span of time as a person writes it: `24h`, `24 hours`, `90d`, `90 days`, `2 weeks`.
struct KeepingTime: Hashable, ExpressibleByArgument {
    private static let units: [Substring: Double] = [
        "s": 1, "second": 1, "min": 60, "minute": 60, "h": 3600, "hour": 3600, "d": 86400, "day": 86400,
        "w": 604_800, "week": 604_800,
    ]

    /// The span in seconds.
    let seconds: TimeInterval

    init?(argument: String) {
        let text = argument.lowercased()
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        var unit = text.dropFirst(digits.count).drop { $0 == " " }
        if unit.count > 2, unit.last == "s" { unit.removeLast() }
        guard let count = Double(digits), count <= 1e6, let size = Self.units[unit] else { return nil }
        seconds = count * size
    }
}
