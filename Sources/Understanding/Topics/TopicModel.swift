/// A trained model of topics: what is scored, with which weights, and from where an answer is dared.
struct TopicModel: Sendable {
    /// Scores of one text.
    struct Verdict: Sendable {
        /// Every class's score.
        var margins: [Float]
        /// Topics by score, the best first; the outside is not among them.
        var ranking: [Int]
        /// Share of the words that the script knows.
        var coverage: Float
        /// The best topic's score against the outside's, coverage added.
        var standing: Float
        /// The best topic's lead over the next one.
        var lead: Float
    }

    /// How much coverage counts.
    static let coverageWeight: Float = 2

    let weighting: Weighting
    let model: PackedModel
    let coverage: Coverage
    /// The class of what is outside; nil without examples of it.
    let outside: Int?
    /// From where an answer is dared.
    var thresholds = Thresholds()

    /// Trains on labelled samples; samples of the class `outside` are examples of what is none of the topics.
    init(
        _ samples: [Sample], labels: [Int], classes: Int, outside: Int?, symbols: Int,
        trainer: Trainer = Trainer(),
        blocks: [Float] = [1, 1, 1.2]
    ) {
        weighting = Weighting(samples.map(\.buckets), blocks: blocks)
        let rows = samples.map { [weighting] in weighting.vector($0.buckets) }
        model = PackedModel(trainer.train(rows, labels: labels, classes: classes))
        let inside = zip(samples, labels).filter { $0.1 != outside }.map(\.0.words)
        coverage = Coverage(inside, symbols: symbols)
        self.outside = outside
    }

    init(
        weighting: Weighting, model: PackedModel, coverage: Coverage, outside: Int?, thresholds: Thresholds
    ) {
        self.weighting = weighting
        self.model = model
        self.coverage = coverage
        self.outside = outside
        self.thresholds = thresholds
    }

    /// Scores a text.
    func verdict(_ sample: Sample) -> Verdict {
        let margins = model.margins(vector(sample))
        let topics = margins.indices.filter { $0 != outside }
        let ranking = Self.best(of: topics, margins)
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

    /// The best four, in order.
    private static func best(of topics: [Int], _ margins: [Float]) -> [Int] {
        var best: [Int] = []
        for topic in topics {
            let place = best.firstIndex { margins[$0] < margins[topic] } ?? best.count
            if place < 4 { best.insert(topic, at: place) }
            if best.count > 4 { best.removeLast() }
        }
        return best
    }
}
