/// Tells topics apart: patterns that settle one outright, then the trained model and its three-way decision.
struct TopicReader: Sendable {
    /// Folds of the cross-validation.
    private static let folds = 3

    /// Events by class.
    let events: [String]
    private let guarded: Set<String>
    let patterns: [(event: String, pattern: SoughtPattern)]
    let model: TopicModel?

    ///
    /// `guarded` are topics that nobody is asked about.
    init(
        events: [String], guarded: Set<String> = [], groups: [Int],
        patterns: [(event: String, pattern: SoughtPattern)],
        model: TopicModel?
    ) {
        self.events = events
        self.patterns = patterns
        self.guarded = guarded
        var model = model
        model?.groups.replaceSubrange(0..<groups.count, with: groups)
        self.model = model
    }

    /// The topic that a pattern settles.
    func settled(_ finds: Finds) -> String? {
        patterns.first { $0.pattern.fits(finds) }?.event
    }

    /// The three-way decision on scores.
    func topic(_ verdict: TopicModel.Verdict) -> Hearing.Topic {
        guard let model, let best = verdict.ranking.first else { return .none }
        guard verdict.standing >= model.thresholds.standing else { return .none }
        let confidence = Self.confidence(verdict, model.thresholds)
        if isNearGuarded(verdict) { return .none }
        if verdict.lead >= model.thresholds.lead {
            return .settled(event: events[best], confidence: confidence)
        }
        return .suggested(offered(verdict).map { events[$0] }, confidence: confidence)
    }

    /// Whether a message only comes near what a visitor is turned away for: that must have been said.
    func isNearGuarded(_ verdict: TopicModel.Verdict) -> Bool {
        guard let best = verdict.ranking.first else { return false }
        return guarded.contains(events[best]) && verdict.margins[best] < 0
    }

    /// Two topics, and a third where the best does not lead it by more than twice what an answer needs.
    private func offered(_ verdict: TopicModel.Verdict) -> [Int] {
        guard let model, let best = verdict.ranking.first else { return [] }
        let least = verdict.margins[best] - 2 * model.thresholds.lead
        return verdict.ranking.prefix(2)
            + verdict.ranking.dropFirst(2).prefix(1).filter {
                verdict.margins[$0] > least
            }
    }

    /// The topic of a part of a message that is clear beyond what a whole message needs.
    ///
    /// It must be among the likeliest of the whole message too: a part alone misleads more often than it tells.
    func certain(_ verdict: TopicModel.Verdict, within whole: [Int]) -> String? {
        guard let model, let best = verdict.ranking.first, whole.contains(best) else { return nil }
        let stands = verdict.standing >= model.thresholds.standing + Self.margin
        return stands && verdict.lead >= model.thresholds.lead + Self.margin ? events[best] : nil
    }

    /// What a part of a message must have beyond the thresholds.
    private static let margin: Float = 0.25

    /// Grows with the lead and the standing above what is required.
    private static func confidence(_ verdict: TopicModel.Verdict, _ thresholds: Thresholds) -> Double {
        let lead = Double(max(0, verdict.lead))
        let above = Double(max(0, verdict.standing - thresholds.standing))
        return min(1, 0.35 + 0.45 * min(1, lead / 0.8) + 0.2 * min(1, above / 1.5))
    }

    // MARK: - Training

    /// A model of a script's examples; nil where there are none.
    static func trained(_ examples: Examples) -> TopicModel? {
        guard !examples.samples.isEmpty else { return nil }
        // The model itself and those that judge held-out examples, all at once.
        let lessons = Parallel.map(1 + folds) { number -> Lesson in
            number == 0
                ? .model(model(examples, rows: Array(examples.samples.indices), epochs: 8))
                : .outcomes(outcomes(examples, fold: number - 1))
        }
        var held: [Thresholds.Outcome] = []
        var trained: TopicModel?
        for lesson in lessons {
            switch lesson {
            case .model(let model): trained = model
            case .outcomes(let outcomes): held += outcomes
            }
        }
        trained?.thresholds = Thresholds(held)
        return trained
    }

    /// What one part of the training gives.
    private enum Lesson: Sendable {
        case model(TopicModel)
        case outcomes([Thresholds.Outcome])
    }

    private static func model(_ examples: Examples, rows: [Int], epochs: Int) -> TopicModel {
        var trainer = Trainer()
        trainer.epochs = epochs
        var model = TopicModel(
            rows.map { examples.samples[$0] }, labels: rows.map { examples.labels[$0] },
            classes: examples.events.count + (examples.outside == nil ? 0 : 1), outside: examples.outside,
            symbols: examples.symbols, trainer: trainer)
        model.groups.replaceSubrange(0..<examples.groups.count, with: examples.groups)
        return model
    }

    /// The examples of a fold judged by a model that has not seen them.
    private static func outcomes(_ examples: Examples, fold: Int) -> [Thresholds.Outcome] {
        let held = examples.samples.indices.filter { examples.folds[$0] % folds == fold }
        let rest = examples.samples.indices.filter { examples.folds[$0] % folds != fold }
        guard !held.isEmpty, !rest.isEmpty else { return [] }
        let model = model(examples, rows: rest, epochs: 4)
        return held.map { row in
            let verdict = model.verdict(examples.samples[row])
            let label = examples.labels[row]
            return Thresholds.Outcome(
                standing: verdict.standing, lead: verdict.lead,
                isRight: verdict.ranking.first.map { model.groups[$0] } == model.groups[label],
                isInside: label != examples.outside)
        }
    }
}
