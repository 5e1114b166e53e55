/// A length of time as a rehearsal writes it.
enum Span {
    /// Reads `1500` (milliseconds, as Botium has it), `30s`, `2m` or `24h`; nil where it is none of these.
    static func read(_ text: String) -> Duration? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard let number = Int(digits), number <= 1_000_000_000 else { return nil }
        return switch text.dropFirst(digits.count) {
        case "", "ms": .milliseconds(number)
        case "s": .seconds(number)
        case "m": .seconds(number * 60)
        case "h": .seconds(number * 3600)
        default: nil
        }
    }
}
