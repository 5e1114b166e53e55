import Foundation

extension Understanding {
    /// Features that are printed one by one; the others are summed up.
    private static let printed = 14

    /// One line for each thing heard, and for the topic every feature's share in the score.
    func explanation(_ finds: Finds, _ hearing: Hearing) -> [String] {
        var lines: [String] = []
        for (token, written) in zip(finds.line.tokens, finds.line.written) where token.text != written {
            lines.append("spelling: “\(written)” read as “\(token.text)”")
        }
        for sign in hearing.signs {
            lines.append("sign \(sign.flag): \(sign.scope.rawValue): “\(sign.words)”: \(sign.reason)")
        }
        if let cleared = hearing.cleared {
            lines.append(
                "cleared by a doctor: \(cleared.isEmpty ? "no sign named" : cleared.joined(separator: ", "))")
        }
        for act in hearing.acts {
            lines.append("act \(act.event)\(act.object.map { " of \($0)" } ?? "")")
        }
        return lines + topicLines(finds, hearing) + likenessLines(finds)
    }

    /// The label that the whole line is most like, of signs and of acts, with the shares where it is believed.
    private func likenessLines(_ finds: Finds) -> [String] {
        let sample = sample(finds, finds.line.spoken, naming: true)
        return [likelySigns.model, likelyActs.model].compactMap { $0 }.flatMap { model in
            let vector = model.weighting.vector(sample.buckets)
            let margins = model.model.margins(vector)
            guard let best = margins.indices.max(by: { margins[$0] < margins[$1] }) else { return [String]() }
            let least = model.thresholds[best]
            let line =
                "like the examples of \(model.labels[best]): \(Self.number(margins[best])), at least \(Self.number(least))"
            guard margins[best] >= least else { return [line] }
            return [line] + featureLines(sample, vector, model.model, best)
        }
    }

    private func topicLines(_ finds: Finds, _ hearing: Hearing) -> [String] {
        if let event = topics.settled(finds) { return ["topic \(event): settled by a pattern"] }
        let rest = positions(finds, besides: hearing.acts)
        guard !rest.isEmpty, let model = topics.model else { return ["topic: no words left"] }
        let sample = sample(finds, rest, naming: true)
        let verdict = model.verdict(sample)
        var lines = verdict.ranking.prefix(3).map {
            "topic \(topics.events[$0]): \(Self.number(verdict.margins[$0]))"
        }
        if let outside = model.outside { lines.append("outside: \(Self.number(verdict.margins[outside]))") }
        lines.append("coverage: \(Self.number(verdict.coverage))")
        let limits = model.thresholds
        lines.append("standing: \(Self.number(verdict.standing)), at least \(Self.number(limits.standing))")
        lines.append("lead: \(Self.number(verdict.lead)), at least \(Self.number(limits.lead)) to answer")
        guard let best = verdict.ranking.first else { return lines }
        return lines + featureLines(sample, model.vector(sample), model.model, best)
    }

    /// A class's score, feature by feature; the lines add up to it.
    private func featureLines(
        _ sample: Sample, _ vector: FeatureVector, _ model: PackedModel, _ label: Int
    ) -> [String] {
        var names: [Int32: [String]] = [Int32(FeatureSpace.bias): ["always"]]
        for (bucket, name) in sample.names where names[bucket]?.contains(named(name)) != true {
            names[bucket, default: []].append(named(name))
        }
        var shares = zip(vector.buckets, vector.weights).map { bucket, weight in
            (
                name: names[bucket, default: []].joined(separator: " / "),
                share: weight * model.weight(Int(bucket), of: label)
            )
        }
        shares.sort { (abs($0.share), $1.name) > (abs($1.share), $0.name) }
        var lines = shares.prefix(Self.printed).map { "  \(Self.signed($0.share))  \($0.name)" }
        let others = shares.dropFirst(Self.printed)
        if !others.isEmpty {
            lines.append("  \(Self.signed(others.reduce(0) { $0 + $1.share }))  \(others.count) more")
        }
        return lines
    }

    /// Concepts by name instead of number.
    private func named(_ name: String) -> String {
        guard name.hasPrefix("$") else { return name }
        let parts = name.split(separator: " ").map { part in
            let key = UInt32(part.dropFirst())
            guard let concept = conceptKeys.firstIndex(where: { $0 == key }) else { return String(part) }
            return "$\(conceptNames[concept])"
        }
        return parts.joined(separator: " ")
    }

    private static func number(_ value: Float) -> String { String(format: "%.3f", Double(value)) }
    private static func signed(_ value: Float) -> String { String(format: "%+.3f", Double(value)) }
}
