/// A number and how another one is to compare with it: `3`, `==3`, `>2`, `<=4`.
struct Comparison: Hashable {
    private let sign: String
    private let number: Int

    /// Reads a comparison; nil where it is none.
    init?(_ text: String) {
        let sign = text.prefix { "<>=".contains($0) }
        let digits = text.dropFirst(sign.count).trimmed
        guard ["", "=", "==", "<", "<=", ">", ">="].contains(sign), let number = Int(digits) else {
            return nil
        }
        self.sign = String(sign)
        self.number = number
    }

    /// Whether a number compares as wished.
    func holds(for count: Int) -> Bool {
        switch sign {
        case "<": count < number
        case "<=": count <= number
        case ">": count > number
        case ">=": count >= number
        default: count == number
        }
    }
}
