/// How numbers are dialled in a region, and which country codes there are.
///
/// Facts from ITU-T E.164 and its list of assigned country codes; NANP is the plan of country code 1.
struct CallingPlan: Sendable {
    /// The region's own country code.
    let countryCode: String
    /// What is dialled before an international number.
    let internationalPrefixes: [String]
    /// What is dialled before a long-distance number at home, and is no part of it.
    let trunkPrefix: String

    /// The plan of a region by its ISO 3166 code; nil where only numbers with a plus can be read.
    static func of(region: String) -> CallingPlan? {
        nanpRegions.contains(region)
            ? CallingPlan(countryCode: "1", internationalPrefixes: ["011"], trunkPrefix: "1") : others[region]
    }

    /// Regions that share country code 1.
    private static let nanpRegions: Set<String> = [
        "US", "CA", "AG", "AI", "AS", "BB", "BM", "BS", "DM", "DO", "GD", "GU", "JM", "KN", "KY", "LC", "MP",
        "MS", "PR", "SX", "TC", "TT", "VC", "VG", "VI",
    ]

    private static let others: [String: CallingPlan] = [
        "GB": CallingPlan(countryCode: "44", internationalPrefixes: ["00"], trunkPrefix: "0"),
        "IE": CallingPlan(countryCode: "353", internationalPrefixes: ["00"], trunkPrefix: "0"),
        "AU": CallingPlan(countryCode: "61", internationalPrefixes: ["0011"], trunkPrefix: "0"),
        "NZ": CallingPlan(countryCode: "64", internationalPrefixes: ["00"], trunkPrefix: "0"),
        "DE": CallingPlan(countryCode: "49", internationalPrefixes: ["00"], trunkPrefix: "0"),
        "FR": CallingPlan(countryCode: "33", internationalPrefixes: ["00"], trunkPrefix: "0"),
        "SG": CallingPlan(countryCode: "65", internationalPrefixes: ["001", "008", "019"], trunkPrefix: ""),
        "PL": CallingPlan(countryCode: "48", internationalPrefixes: ["00"], trunkPrefix: ""),
    ]

    /// Country codes and the digits that follow them, at least and at most, where they are known well.
    private static let lengths: [String: ClosedRange<Int>] = [
        "20": 8...10, "27": 9...9, "30": 10...10, "31": 9...9, "32": 8...9, "33": 9...9, "34": 9...9,
        "36": 8...9, "39": 6...12, "40": 9...9, "41": 9...9, "43": 4...13, "44": 9...10, "45": 8...8,
        "46": 7...10, "47": 8...8, "48": 9...9, "49": 5...12, "51": 8...9, "52": 10...10, "53": 8...8,
        "54": 10...11, "55": 10...11, "56": 9...9, "57": 10...10, "58": 10...10, "60": 8...10, "61": 9...9,
        "62": 8...12, "63": 8...10, "64": 8...10, "65": 8...8, "66": 8...9, "7": 10...10, "81": 9...10,
        "82": 8...10, "84": 9...10, "86": 9...11, "90": 10...10, "91": 10...10, "92": 9...10, "94": 9...9,
        "351": 9...9, "352": 5...11, "353": 8...9, "354": 7...7, "358": 6...12, "380": 9...9, "420": 9...9,
        "421": 9...9, "852": 8...8, "886": 8...9, "971": 8...9, "972": 8...9,
    ]

    /// Two-digit country codes, and the first two digits of all three-digit ones.
    private static let two: Set<String> = [
        "20", "27", "28", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47",
        "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66",
        "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ]
    private static let firstTwoOfThree: Set<String> = [
        "21", "22", "23", "24", "25", "26", "29", "35", "37", "38", "42", "50", "59", "67", "68", "69", "80",
        "85", "87", "88", "96", "97", "99",
    ]

    /// Returns the country code that international digits begin with, nil where none does.
    static func countryCode(of digits: String) -> String? {
        guard let first = digits.first else { return nil }
        if first == "1" || first == "7" { return String(first) }
        let pair = String(digits.prefix(2))
        if two.contains(pair) { return pair }
        let triple = String(digits.prefix(3))
        return firstTwoOfThree.contains(pair) && digits.count >= 3 && !unassigned.contains(triple)
            ? triple : nil
    }

    /// Three-digit codes that belong to no country.
    private static let unassigned: Set<String> = [
        "210", "214", "215", "217", "219", "259", "384", "388", "422", "424", "425", "426", "427", "428",
        "429", "671", "684",
        "693", "694", "695", "696", "697", "698", "699", "801", "802", "803", "804", "805", "806", "807",
        "809", "851",
        "854", "857", "858", "859", "871", "872", "873", "874", "875", "876", "877", "884", "885", "887",
        "889", "969",
        "978", "990", "991", "997", "999",
    ]

    /// Returns how many digits may follow a country code.
    static func nationalLength(of countryCode: String) -> ClosedRange<Int> {
        countryCode == "1" ? 10...10 : lengths[countryCode] ?? 4...12
    }
}
