/// Examples with any number of labels, and how a model of them is trained.
///
/// From where a label is believed is found by cross-validation, not typed in: every example is judged by a model that has not seen it.
struct LikenessLesson: Sendable {
    /// One of so many held-out texts without a label may be taken for one that carries it.
    private static let patience = 250
    /// Folds of the cross-validation.
    private static let folds = 3

    /// What the examples are labelled with.
    let labels: [String]
    private var samples: [[Int32]] = []
    private var carried: [[Int]] = []

    /// How many examples were taken in.
    var count: Int { samples.count }

    /// A lesson about labels.
    init(_ labels: [String]) { self.labels = labels }

    /// Takes in an example; labels that the lesson is not about are left out.
    mutating func add(_ sample: Sample, _ names: [String]) {
        samples.append(sample.buckets)
        carried.append(names.compactMap(labels.firstIndex))
    }

    /// Trains a model.
    ///
    /// - Parameter weighting: how features count; nil learns it from these examples.
    /// - Returns: the model; nil where there is nothing to learn.
    func model(_ weighting: Weighting?) -> LikenessModel? {
        guard carried.contains(where: { !$0.isEmpty }) else { return nil }
        let weighting = weighting ?? Weighting(samples, blocks: [1, 1, 1])
        let rows = samples.map { weighting.vector($0) }
        // The model itself and those that judge held-out examples, all at once.
        let models = Parallel.map(1 + Self.folds) { number in
            let places = rows.indices.filter { number == 0 || $0 % Self.folds != number - 1 }
            return trained(rows, places, epochs: number == 0 ? 8 : 4)
        }
        return LikenessModel(
            labels: labels, weighting: weighting, model: models[0],
            thresholds: thresholds(rows, judges: Array(models.dropFirst())))
    }

    private func trained(_ rows: [FeatureVector], _ places: [Int], epochs: Int) -> PackedModel {
        var trainer = Trainer()
        trainer.epochs = epochs
        let model = trainer.train(
            places.map { rows[$0] }, labels: places.map { carried[$0] }, classes: labels.count)
        return PackedModel(model)
    }

    /// For each label the margin that hardly any held-out text without it reaches, and never less than the border.
    ///
    /// Each of `judges` has not seen the texts of its own fold.
    private func thresholds(_ rows: [FeatureVector], judges: [PackedModel]) -> [Float] {
        var strangers = [[Float]](repeating: [], count: labels.count)
        for (fold, judge) in judges.enumerated() {
            for place in rows.indices where place % Self.folds == fold {
                let margins = judge.margins(rows[place])
                for label in labels.indices where !carried[place].contains(label) {
                    strangers[label].append(margins[label])
                }
            }
        }
        return strangers.map { margins in
            let sorted = margins.sorted(by: >)
            return max(Self.border, sorted.isEmpty ? 0 : sorted[sorted.count / Self.patience])
        }
    }

    /// Nothing is believed that lies on the other side.
    private static let border: Float = 0
}
