/// The words of postal addresses in the United States (USPS Publication 28).
enum PlaceWords {
    /// Kinds of street with their abbreviations.
    static let streetKinds: Set<String> = set(
        """
        st street str ave avenue av aven rd road dr drive drv ln lane blvd boulevard ct court pl place ter terrace terr cir circle way
        pkwy parkway pky hwy highway sq square trl trail tpke turnpike aly alley plz plaza xing crossing loop row run path pike walk
        pass ext extension expy expressway fwy bnd bend cres crescent commons close landing lndg mews
        """)

    /// The word itself where it is a kind of street; the right word where it is a slip of one: "strret".
    static func kind(_ word: String) -> String? {
        if streetKinds.contains(word) { return word }
        if let slip = slips[word] { return slip }
        guard word.utf8.count > 5, !NameWords.ordinary.contains(word) else { return nil }
        return longKinds.first { EditDistance.between(word.utf8, $0.utf8, limit: 1) != nil }
    }

    private static let longKinds = ["street", "avenue", "boulevard", "terrace", "parkway", "highway"]

    private static let slips: [String: String] = [
        "stret": "street", "steet": "street", "sreet": "street", "streat": "street", "avenu": "avenue",
        "aveue": "avenue", "aveune": "avenue", "raod": "road", "drvie": "drive", "dirve": "drive",
        "cirlce": "circle",
        "cicle": "circle", "laen": "lane", "boulvard": "boulevard", "blvrd": "boulevard",
        "bulevard": "boulevard",
    ]

    /// Kinds that are also words of names: they end a street only where nothing better follows.
    static let weakKinds: Set<String> = set(
        "park hill heights hts ridge view point pt cove glen grove hollow manor meadow meadows oaks pond vista knoll valley vly green lake creek springs broadway bowery estates farm woods island falls mill trace crest gardens lea"
    )

    /// Words that number a road: "Route 9", "County Road 12".
    static let roads: Set<String> = set("route rt rte highway hwy county state us interstate cr sr ny rr")

    /// The roads among them.
    static let numberedRoads: Set<String> = set("route rt rte highway hwy road rd county state us")

    static let directions: Set<String> = set(
        "n s e w ne nw se sw north south east west northeast northwest southeast southwest")
    static let shortDirections: Set<String> = set("n s e w ne nw se sw")

    /// Words before a unit's number.
    static let units: Set<String> = set(
        "apt apartment unit suite ste rm room lot bldg building floor fl # no trailer trlr space spc flat apmt appt condo app aprt penthouse ph"
    )

    /// Words that are a unit by themselves.
    static let loneUnits: Set<String> = set(
        "upstairs downstairs basement bsmt rear front penthouse ph upper lower")

    /// States and their codes.
    static let states: [String: String] = [
        "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA", "calif": "CA",
        "colorado": "CO",
        "connecticut": "CT", "conn": "CT", "delaware": "DE", "florida": "FL", "fla": "FL", "georgia": "GA",
        "hawaii": "HI", "idaho": "ID",
        "illinois": "IL", "indiana": "IN", "iowa": "IA", "kansas": "KS", "kentucky": "KY", "louisiana": "LA",
        "maine": "ME", "maryland": "MD", "massachusetts": "MA", "mass": "MA", "michigan": "MI",
        "minnesota": "MN",
        "mississippi": "MS", "missouri": "MO", "montana": "MT", "nebraska": "NE", "nevada": "NV",
        "new hampshire": "NH", "new jersey": "NJ", "new mexico": "NM", "new york": "NY",
        "north carolina": "NC",
        "north dakota": "ND", "ohio": "OH", "oklahoma": "OK", "oregon": "OR", "pennsylvania": "PA",
        "penn": "PA",
        "rhode island": "RI", "south carolina": "SC", "south dakota": "SD", "tennessee": "TN", "texas": "TX",
        "utah": "UT", "vermont": "VT", "virginia": "VA", "washington": "WA", "west virginia": "WV",
        "wisconsin": "WI",
        "wyoming": "WY", "mich": "MI", "minn": "MN", "wis": "WI", "wisc": "WI", "tenn": "TN", "tex": "TX",
        "okla": "OK",
        "ariz": "AZ", "nebr": "NE", "neb": "NE", "nev": "NV", "kans": "KS", "colo": "CO", "ala": "AL",
        "district of columbia": "DC", "puerto rico": "PR",
    ]

    /// The two-letter codes in small letters.
    static let codes: Set<String> = Set(states.values.map { $0.lowercased() })

    /// Codes that are words too.
    static let wordCodes: Set<String> = set("in or me hi ok oh la ma pa de id al co mo ne md ct ms mt mi")

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
