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
        let set = TrainingSet(rows)
        // The model itself and those that judge held-out examples, all at once.
        let courses = Parallel.map(1 + Self.folds) { number -> Course in
            number == 0
                ? .model(trained(set, rows.indices, epochs: 8))
                : .strangers(strangers(rows, set, fold: number - 1))
        }
        var margins = [[Float]](repeating: [], count: labels.count)
        var model: PackedModel?
        for course in courses {
            switch course {
            case .model(let trained): model = trained
            case .strangers(let held): for label in labels.indices { margins[label] += held[label] }
            }
        }
        return model.map {
            LikenessModel(
                labels: labels, weighting: weighting, model: $0, thresholds: margins.map(Self.threshold))
        }
    }

    /// What one part of the training gives.
    private enum Course: Sendable {
        case model(PackedModel)
        /// For each label the margins of held-out texts without it.
        case strangers([[Float]])
    }

    private func trained(_ set: TrainingSet, _ places: some Sequence<Int>, epochs: Int) -> PackedModel {
        var trainer = Trainer()
        trainer.epochs = epochs
        return PackedModel(trainer.train(set, rows: places, labels: carried, classes: labels.count))
    }

    /// For each label the margins of a fold's texts without it, by a model that has not seen them.
    private func strangers(_ rows: [FeatureVector], _ set: TrainingSet, fold: Int) -> [[Float]] {
        let judge = trained(set, rows.indices.filter { $0 % Self.folds != fold }, epochs: 4)
        var strangers = [[Float]](repeating: [], count: labels.count)
        for place in rows.indices where place % Self.folds == fold {
            let margins = judge.margins(rows[place])
            for label in labels.indices where !carried[place].contains(label) {
                strangers[label].append(margins[label])
            }
        }
        return strangers
    }

    /// The margin that hardly any held-out text without the label reaches, and never less than the border.
    private static func threshold(_ margins: [Float]) -> Float {
        // Few lie beyond the border: only those need to be put in order.
        let beyond = margins.filter { $0 > border }.sorted(by: >)
        let place = margins.count / patience
        return place < beyond.count ? beyond[place] : border
    }

    /// Nothing is believed that lies on the other side.
    private static let border: Float = 0
}
