/// A trained model of topics: what is scored, with which weights, and from where an answer is dared.
struct TopicModel: Sendable {
    /// Scores of one text.
    struct Verdict: Sendable {
        /// Every class's score.
        var margins: [Float]
        /// The best topic of each group by score, the best first, four at most; the outside is not among them.
        var ranking: [Int]
        /// Share of the words that the script knows.
        var coverage: Float
        /// The best topic's score against the outside's, coverage added.
        var standing: Float
        /// The best topic's lead over the best one of another group.
        var lead: Float

        /// The best topic claims the text for itself by this much, with hardly a word that no example has.
        func isPlain(from least: Float) -> Bool {
            coverage >= 0.75 && (ranking.first.map { margins[$0] > least } ?? false)
        }
    }

    /// How much coverage counts.
    static let coverageWeight: Float = 2

    let weighting: Weighting
    var model: PackedModel
    let coverage: Coverage
    /// The class of what is outside; nil without examples of it.
    let outside: Int?
    /// From where an answer is dared.
    var thresholds = Thresholds()
    /// The group of each class; classes of one group get the same kind of answer and do not compete.
    var groups: [Int]

    /// Trains on labelled samples; samples of the class `outside` are examples of what is none of the topics.
    init(
        _ samples: [Sample], labels: [Int], classes: Int, outside: Int?, symbols: Int,
        trainer: Trainer = Trainer(),
        blocks: [Float] = [1, 1, 1]
    ) {
        weighting = Weighting(samples.map(\.buckets), blocks: blocks)
        let rows = samples.map { [weighting] in weighting.vector($0.buckets) }
        model = PackedModel(trainer.train(rows, labels: labels, classes: classes))
        let inside = zip(samples, labels).filter { $0.1 != outside }.map(\.0.words)
        coverage = Coverage(inside, symbols: symbols)
        self.outside = outside
        groups = Array(0..<classes)
    }

    init(
        weighting: Weighting, model: PackedModel, coverage: Coverage, outside: Int?, thresholds: Thresholds
    ) {
        self.weighting = weighting
        self.model = model
        self.coverage = coverage
        self.outside = outside
        self.thresholds = thresholds
        groups = Array(0..<model.classes)
    }

    /// Scores a text.
    func verdict(_ sample: Sample) -> Verdict { verdict(sample, vector(sample)) }

    /// Scores a text whose features are weighed already.
    func verdict(_ sample: Sample, _ vector: FeatureVector) -> Verdict {
        let margins = model.margins(vector)
        let ranking = best(margins)
        let share = coverage.share(of: sample.words, known: sample.known)
        let top = ranking.first.map { margins[$0] } ?? -1
        let beyond = outside.map { margins[$0] } ?? -1
        let lead = ranking.count > 1 ? top - margins[ranking[1]] : 1
        return Verdict(
            margins: margins, ranking: ranking, coverage: share,
            standing: top - beyond + Self.coverageWeight * share, lead: lead)
    }

    /// The weighted features of a text.
    func vector(_ sample: Sample) -> FeatureVector { weighting.vector(sample.buckets) }

    /// The best class of each group, four at most, in order.
    private func best(_ margins: [Float]) -> [Int] {
        var best: [Int] = []
        for topic in margins.indices where topic != outside {
            // Most topics are further off than the four before them.
            if best.count == 4, margins[topic] <= margins[best[3]] { continue }
            if let rival = best.firstIndex(where: { groups[$0] == groups[topic] }) {
                guard margins[best[rival]] < margins[topic] else { continue }
                best.remove(at: rival)
            }
            let place = best.firstIndex { margins[$0] < margins[topic] } ?? best.count
            if place < 4 { best.insert(topic, at: place) }
            if best.count > 4 { best.removeLast() }
        }
        return best
    }
}
