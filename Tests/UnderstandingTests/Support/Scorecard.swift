import Understanding

/// Counts of one measure, and the lines that missed it.
struct Measure {
    var name: String
    var good = 0
    var all = 0
    var misses: [String] = []

    /// The share in percent; 0 of nothing is 0.
    var percent: Double { all == 0 ? 0 : Double(good) * 100 / Double(all) }

    mutating func count(_ isGood: Bool, _ miss: @autoclosure () -> String) {
        all += 1
        if isGood { good += 1 } else { misses.append(miss()) }
    }
}

/// Measures hearing on labelled lines: topics, warning signs, what is outside, dialogue acts.
struct Scorecard {
    let understanding: Understanding
    private static let fields = [
        "name": "name", "number": "phone", "phone": "phone", "phone number": "phone", "email": "email",
        "address": "place", "time": "when", "date": "when", "day": "when",
    ]

    private func hear(_ line: Labelled) -> Hearing {
        understanding.hear(line.text, asked: Asked(line.asked, fieldNames: Self.fields))
    }

    private static func describe(_ line: Labelled, _ hearing: Hearing) -> String {
        let signs = hearing.signs.map { "\($0.flag):\($0.scope)[\($0.words)]" }.joined(separator: " ")
        let acts = hearing.acts.map(\.event).joined(separator: " ")
        return "\(line.text) | \(line.labels.joined(separator: " ")) | \(signs) \(acts) \(hearing.topic)"
    }

    /// Topic accuracy, usefulness, asking back, wrong answers.
    func topics(_ lines: [Labelled]) -> [Measure] {
        var right = Measure(name: "topic accuracy")
        var useful = Measure(name: "useful")
        var asking = Measure(name: "asked back")
        var wrong = Measure(name: "answered wrongly")
        for line in lines {
            let hearing = hear(line)
            let label = line.labels.first ?? ""
            let said = Self.describe(line, hearing)
            var (settled, offered) = ("", [String]())
            switch hearing.topic {
            case .settled(let event, _): settled = event
            case .suggested(let events, _): offered = events
            case .none: break
            }
            right.count(settled == label, said)
            useful.count(settled == label || offered.contains(label), said)
            asking.count(!offered.isEmpty, "")
            wrong.count(!settled.isEmpty && settled != label, "")
        }
        return [right, useful, asking, wrong]
    }

    /// Recall of signs and of emergencies, false alarms.
    func signs(_ lines: [Labelled]) -> [Measure] {
        var recall = Measure(name: "warning signs: recall")
        var emergencies = Measure(name: "emergencies: recall")
        var alarms = Measure(name: "false alarms")
        for line in lines {
            let hearing = hear(line)
            let raised = Set(
                hearing.signs.filter { $0.scope == .present || $0.scope == .doubtful }.map(\.flag))
            let said = Self.describe(line, hearing)
            for label in line.labels where label != "none" && label != "cleared" {
                recall.count(raised.contains(label), said)
                if label == "emergency" { emergencies.count(raised.contains(label), said) }
            }
            if line.labels == ["none"] || line.labels == ["cleared"] {
                alarms.count(!raised.isEmpty, "")
                if !raised.isEmpty { alarms.misses.append(said) }
            }
        }
        return [recall, emergencies, alarms]
    }

    /// What is outside, unanswered, or not to be answered.
    func outside(_ lines: [Labelled]) -> [Measure] {
        var outside = Measure(name: "out of scope rejected")
        var unanswered = Measure(name: "unanswered not given a topic")
        var boundary = Measure(name: "solicitation given an article topic")
        for line in lines {
            let hearing = hear(line)
            let said = Self.describe(line, hearing)
            var event = ""
            switch hearing.topic {
            case .settled(let settled, _): event = settled
            case .suggested(let events, _): event = events.first ?? ""
            case .none: break
            }
            switch line.labels.first {
            case "outside": outside.count(event.isEmpty, said)
            case "unanswered": unanswered.count(event.isEmpty || event.hasPrefix("intent.unanswered"), said)
            default:
                boundary.count(event.hasPrefix("question."), "")
                if event.hasPrefix("question.") { boundary.misses.append(said) }
            }
        }
        return [outside, unanswered, boundary]
    }

    /// Dialogue acts in the light of the question.
    func acts(_ lines: [Labelled]) -> Measure {
        var acts = Measure(name: "dialogue acts")
        for line in lines {
            let hearing = hear(line)
            var events = hearing.acts.map(\.event)
            if case .settled(let event, _) = hearing.topic { events.append(event) }
            let wanted = line.labels.first ?? ""
            let first = hearing.acts.first?.event
            acts.count(
                first == wanted || wanted.hasPrefix("intent.") && events.contains(wanted),
                Self.describe(line, hearing))
        }
        return acts
    }
}
