extension Understanding: CustomStringConvertible {
    /// Sizes and thresholds, for a log line.
    package var description: String {
        let thresholds = topics.model?.thresholds ?? Thresholds()
        return
            "\(topics.events.count) topics, \(lexicon.wordings.nodes) nodes, standing \(thresholds.standing), lead "
            + "\(thresholds.lead)"
    }
}
