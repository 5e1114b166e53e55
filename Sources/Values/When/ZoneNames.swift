import Foundation

/// Places that time zones are named after.
enum ZoneNames {
    /// The zone of a city, a state or a country, in lower case; nil where none is known.
    static func zone(of place: String) -> String? {
        others[place] ?? cities[place]
    }

    /// The cities of the zone database: "America/Los_Angeles" is known as "los angeles".
    private static let cities: [String: String] = {
        var table: [String: String] = [:]
        for identifier in TimeZone.knownTimeZoneIdentifiers where identifier.contains("/") {
            let city = identifier.split(separator: "/").last.map { $0.lowercased().replacing("_", with: " ") }
            if let city { table[city] = identifier }
        }
        return table
    }()

    /// Names that the database does not have.
    private static let others: [String: String] = {
        let names = [
            "America/New_York":
                "ny|nyc|east coast|boston|philadelphia|philly|washington|dc|miami|florida|atlanta|georgia|ohio|new jersey|jersey|vermont|connecticut|massachusetts",
            "America/Chicago":
                "texas|dallas|houston|austin|minneapolis|minnesota|wisconsin|illinois|st louis|new orleans|nashville|memphis|midwest",
            "America/Denver": "colorado|utah|salt lake|montana|new mexico",
            "America/Phoenix": "arizona|tucson",
            "America/Los_Angeles":
                "la|california|cali|seattle|portland|oregon|vegas|las vegas|nevada|san francisco|sf|san diego|west coast|pst pacific",
            "Pacific/Honolulu": "hawaii|maui",
            "Europe/London": "uk|british|england|scotland|english|greenwich",
            "Europe/Dublin": "irish|ireland", "Europe/Paris": "french|france",
            "Europe/Berlin": "german|germany|munich|central european",
            "Europe/Madrid": "spain|spanish|barcelona",
            "Europe/Rome": "italian|italy|milan", "Europe/Zurich": "swiss|switzerland|geneva",
            "Asia/Kolkata": "india|indian|mumbai|delhi|new delhi|bangalore", "Asia/Tokyo": "japan|japanese",
            "Asia/Shanghai": "china|chinese|beijing", "Asia/Seoul": "korea|korean",
            "Asia/Manila": "philippine",
            "Asia/Jerusalem": "israel|israeli|tel aviv", "Australia/Sydney": "aussie|canberra",
        ]
        var table: [String: String] = [:]
        for (zone, places) in names {
            for place in places.split(separator: "|") { table[String(place)] = zone }
        }
        return table
    }()
}
