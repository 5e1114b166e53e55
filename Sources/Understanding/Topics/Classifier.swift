/// The topic model by itself: tells short texts apart by labelled examples, whatever they are about.
///
/// The same words, character grams and training that `Understanding` uses, without a script's concepts.
package struct Classifier: Sendable {
    /// The likeliest label and its score.
    package struct Answer: Sendable, Hashable {
        /// The label.
        package var label: String
        /// The label's margin: positive where the text is on its side.
        package var margin: Float
    }

    private let labels: [String]
    private let weighting: Weighting
    private let model: LinearModel

    /// Learns from labelled texts in so many passes; the same texts in the same order give the same classifier.
    package init(_ examples: [(text: String, label: String)], epochs: Int = 10) {
        var classes: [String: Int] = [:]
        for (_, label) in examples where classes[label] == nil { classes[label] = classes.count }
        labels = classes.sorted { $0.value < $1.value }.map(\.key)
        let buckets = examples.map { Self.buckets($0.text) }
        let weighting = Weighting(buckets, blocks: [1, 1, 0])
        let rows = buckets.map { weighting.vector($0) }
        var trainer = Trainer()
        trainer.epochs = epochs
        self.weighting = weighting
        model = trainer.train(rows, labels: examples.map { classes[$0.label] ?? 0 }, classes: labels.count)
    }

    /// The likeliest label; nil where nothing was learnt.
    package func classify(_ text: String) -> Answer? {
        let margins = model.margins(weighting.vector(Self.buckets(text)))
        guard let best = margins.indices.max(by: { margins[$0] < margins[$1] }) else { return nil }
        return Answer(label: labels[best], margin: margins[best])
    }

    private static func buckets(_ text: String) -> [Int32] {
        let words = Tokenizer.tokens(text).filter(\.isWord).map(\.text)
        return FeatureExtractor(words: words, written: words, concepts: []).buckets
    }
}
