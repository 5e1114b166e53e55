import Markup

/// The safety questions of a script.
struct Screening: Sendable, Hashable {
    /// One safety question about one sign or a list of them.
    struct Ask: Sendable, Hashable {
        /// The id within the screening.
        var id: String
        /// The signs that it asks for.
        var flags: [String]
        /// Where it stands.
        var element: Element
    }

    /// The questions in their order.
    var asks: [Ask] = []
    /// How long an answer holds.
    var lifetime: Duration = .seconds(24 * 3600)
}

/// What the script says about one sign.
struct FlagText: Sendable, Hashable {
    /// What the sign is called.
    var title: String
    /// What visitors call it where they are asked for it, in small letters.
    var names: [String] = []
    /// What is said when it is heard, by wording.
    var answers: [Wording]
    /// The explicit question that clears it; empty where nothing clears it.
    var clearance: Wording?
    /// Where it stands.
    var location: Location
}

/// Facts of the practice.
struct Practice: Sendable, Hashable {
    /// The facts by name.
    var facts: [String: String] = [:]
    /// The time zone's identifier.
    var zone: String = "UTC"
    /// The region, an ISO 3166 code.
    var region: String = "US"
    /// When a session may start at the earliest, minutes after midnight.
    var opens: Int = 8 * 60
    /// When a session may start at the latest, minutes after midnight.
    var closes: Int = 20 * 60
}
