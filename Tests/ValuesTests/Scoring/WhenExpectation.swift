/// A slot of the value format, as it is decoded.
struct WhenSlot: Codable, Sendable {
    var from: String?
    var to: String?
    var days: [String]?
    var not_days: [String]?
    var not_dates: [[String]]?
    var t0: String?
    var t1: String?
    var part: String?
    var not_times: [String]?
    var approx: Bool?
}

/// A `when` of the value format, as it is decoded.
struct WhenExpectation: Codable, Sendable {
    var status: String
    var readings: [[WhenSlot]]
    var asap: Bool?
    var flexible: Bool?
    var recur: String?
    var duration_min: Int?

    /// Compares a value that was read with this one.
    func outcome(of read: WhenExpectation) -> Outcome {
        if isSame(as: read) { return .exact }
        return read.status == "ok" ? .wrong : .asked
    }

    private func isSame(as read: WhenExpectation) -> Bool {
        guard status == read.status else { return false }
        guard status == "ok" || status == "ambiguous" else { return true }
        guard asap ?? false == read.asap ?? false, flexible ?? false == read.flexible ?? false,
            recur == read.recur,
            duration_min == read.duration_min, readings.count == read.readings.count
        else { return false }
        let mine = readings.map(WhenMeaning.init)
        let theirs = read.readings.map(WhenMeaning.init)
        guard let first = mine.first, let preferred = theirs.first, first.isSame(as: preferred) else {
            return false
        }
        return mine.allSatisfy { reading in theirs.contains { reading.isSame(as: $0) } }
    }
}
