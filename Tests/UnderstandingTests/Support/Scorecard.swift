/// What was heard in a labelled line, as `lumbar hear --jsonl` would tell it.
struct HeardLine {
    /// Events in the order in which they would be handled.
    var events: [String] = []
    /// Events that would be offered where the bot would ask back.
    var suggestions: [String] = []
    /// Flags that are raised, without prefix.
    var flags: [String] = []
    /// Why, for a list of misses.
    var why = ""

    /// The first topic or intent; empty where there is none.
    var topic: String { events.first { $0.hasPrefix("question.") || $0.hasPrefix("intent.") } ?? "" }
}

/// Counts of one measure, and the lines that missed it.
struct Measure {
    var name: String
    var good = 0
    var all = 0
    var misses: [String] = []

    init(_ name: String) { self.name = name }

    /// The share in percent; 0 of nothing is 0.
    var percent: Double { all == 0 ? 0 : Double(good) * 100 / Double(all) }

    /// Counts what should be so; lines for which it is not are kept.
    mutating func count(_ isGood: Bool, _ miss: @autoclosure () -> String) {
        all += 1
        if isGood { good += 1 } else { misses.append(miss()) }
    }

    /// Counts what should not be so; lines for which it is are kept.
    mutating func count(unwanted isBad: Bool, _ miss: @autoclosure () -> String) {
        all += 1
        if isBad {
            good += 1
            misses.append(miss())
        }
    }
}

/// Measures hearing on labelled lines: topics, warning signs, what is outside, dialogue acts.
struct Scorecard {
    /// Hears one line in the light of the question that was open.
    let hear: (Labelled) -> HeardLine

    private func describe(_ line: Labelled, _ heard: HeardLine) -> String {
        let flags = heard.flags.map { "!\($0)" }
        let asked = heard.suggestions.isEmpty ? [] : ["? " + heard.suggestions.joined(separator: " ")]
        let said = (heard.events + flags + asked).joined(separator: " ")
        return "\(line.text)\n    wanted \(line.labels.joined(separator: " ")), heard \(said)\(heard.why)"
    }

    /// Topic accuracy, usefulness, asking back, wrong answers, turning down.
    func topics(_ lines: [Labelled]) -> [Measure] {
        var right = Measure("topic accuracy")
        var useful = Measure("useful")
        var asking = Measure("asked back")
        var wrong = Measure("answered wrongly")
        var lost = Measure("turned down")
        for line in lines {
            let heard = hear(line)
            let label = line.labels.first ?? ""
            let said = describe(line, heard)
            let isOffered = heard.suggestions.contains(label)
            right.count(heard.topic == label, said)
            useful.count(heard.topic == label || isOffered, said)
            asking.count(unwanted: !heard.suggestions.isEmpty, said)
            wrong.count(unwanted: !heard.topic.isEmpty && heard.topic != label, said)
            lost.count(unwanted: heard.topic.isEmpty && heard.suggestions.isEmpty, said)
        }
        return [right, useful, asking, wrong, lost]
    }

    /// Recall of signs and of emergencies, false alarms.
    func signs(_ lines: [Labelled]) -> [Measure] {
        var recall = Measure("warning signs: recall")
        var emergencies = Measure("emergencies: recall")
        var alarms = Measure("false alarms")
        for line in lines {
            let heard = hear(line)
            let said = describe(line, heard)
            for label in line.labels where label != "none" && label != "cleared" {
                recall.count(heard.flags.contains(label), said)
                if label == "emergency" { emergencies.count(heard.flags.contains(label), said) }
            }
            if line.labels == ["none"] || line.labels == ["cleared"] {
                alarms.count(unwanted: !heard.flags.isEmpty, said)
            }
        }
        return [recall, emergencies, alarms]
    }

    /// What is outside, unanswered, or not to be answered.
    func outside(_ lines: [Labelled]) -> [Measure] {
        var outside = Measure("out of scope rejected")
        var unanswered = Measure("unanswered not given a topic")
        var boundary = Measure("solicitation and crisis given an article topic")
        for line in lines {
            let heard = hear(line)
            let said = describe(line, heard)
            let given = heard.topic.isEmpty ? heard.suggestions.first ?? "" : heard.topic
            switch line.labels.first {
            case "outside": outside.count(given.isEmpty, said)
            case "unanswered":
                unanswered.count(given.isEmpty || given.hasPrefix("intent.unanswered"), said)
            default:
                let isTopic = (heard.events + heard.suggestions).contains { $0.hasPrefix("question.") }
                boundary.count(unwanted: isTopic, said)
            }
        }
        return [outside, unanswered, boundary]
    }

    /// Dialogue acts in the light of the question.
    func acts(_ lines: [Labelled]) -> Measure {
        var acts = Measure("dialogue acts")
        for line in lines {
            let heard = hear(line)
            let wanted = line.labels.first ?? ""
            let act = heard.events.first { $0.hasPrefix("act.") }
            acts.count(
                act == wanted || wanted.hasPrefix("intent.") && heard.events.contains(wanted),
                describe(line, heard))
        }
        return acts
    }
}
