/// Hears by likeness: which of several labels a text carries, judged by labelled examples. A text may carry several, or none.
struct LikenessModel: Sendable {
    /// A label that a text carries.
    struct Match: Sendable, Hashable {
        /// The label.
        var label: String
        /// How far the text lies on the label's side; 0 is the border.
        var margin: Float
    }

    /// What the examples are labelled with.
    let labels: [String]
    /// How features count; the topics' own, so that a text is weighed once.
    let weighting: Weighting
    var model: PackedModel
    /// From which margin each label is believed.
    let thresholds: [Float]

    /// The labels that a text carries, the surest first.
    func matches(_ vector: FeatureVector) -> [Match] {
        let margins = model.margins(vector)
        guard labels.indices.contains(where: { margins[$0] >= thresholds[$0] }) else { return [] }
        return labels.indices.filter { margins[$0] >= thresholds[$0] }
            .sorted { margins[$0] - thresholds[$0] > margins[$1] - thresholds[$1] }
            .map { Match(label: labels[$0], margin: margins[$0]) }
    }

    /// How far a text lies on a label's side; nil where there is no such label.
    func margin(of label: String, _ vector: FeatureVector) -> Float? {
        labels.firstIndex(of: label).map { model.margins(vector)[$0] }
    }

    /// The label whose side a text lies on, or comes nearest to; nil without labels.
    func nearest(_ vector: FeatureVector) -> Match? {
        let margins = model.margins(vector)
        return margins.indices.max { margins[$0] < margins[$1] }.map {
            Match(label: labels[$0], margin: margins[$0])
        }
    }

    /// The labels that a sample carries, the surest first.
    func matches(_ sample: Sample) -> [Match] { matches(weighting.vector(sample.buckets)) }
}
