import Understanding

/// A classifier trained on one set, measured on others.
struct IntentsMeasure {
    /// A labelled text.
    struct Line {
        var text: String
        var label: String
    }

    /// How long training took.
    let training: Duration
    private let classifier: Classifier

    init(training lines: [Line]) {
        let clock = ContinuousClock()
        let start = clock.now
        classifier = Classifier(lines.map { ($0.text, $0.label) })
        training = clock.now - start
    }

    /// The share of lines with the right label, those below a threshold counted as wrong.
    func accuracy(_ lines: [Line], above threshold: Float = -.infinity) -> Double {
        let right = lines.count { line in
            guard let answer = classifier.classify(line.text) else { return false }
            return answer.label == line.label && answer.margin >= threshold
        }
        return lines.isEmpty ? 0 : Double(right) / Double(lines.count)
    }

    /// The share of lines below a threshold.
    func rejected(_ lines: [Line], below threshold: Float) -> Double {
        let rejected = lines.count { (classifier.classify($0.text)?.margin ?? -.infinity) < threshold }
        return lines.isEmpty ? 0 : Double(rejected) / Double(lines.count)
    }

    /// The threshold that gets most validation lines right, out-of-scope ones included (Larson et al., section 4).
    func threshold(inside: [Line], outside: [Line]) -> Float {
        var outcomes = inside.compactMap { line in
            classifier.classify(line.text).map { (margin: $0.margin, gain: $0.label == line.label ? 1 : 0) }
        }
        outcomes += outside.compactMap { classifier.classify($0.text).map { (margin: $0.margin, gain: -1) } }
        outcomes.sort { $0.margin > $1.margin }
        var (sum, best, threshold) = (0, Int.min, Float.infinity)
        for outcome in outcomes {
            sum += outcome.gain
            if sum >= best { (best, threshold) = (sum, outcome.margin) }
        }
        return threshold
    }

    /// The median time of one message.
    func median(_ lines: [Line]) -> Duration {
        let clock = ContinuousClock()
        let times = lines.map { line in clock.measure { _ = classifier.classify(line.text) } }.sorted()
        return times.isEmpty ? .zero : times[times.count / 2]
    }

    /// A share as text.
    static func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
}
