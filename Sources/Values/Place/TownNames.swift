/// Names by which a town is known without its state.
///
/// A lone word in answer to "where?" may be anything: a name, a fruit, a slip of the finger. What is no known town and
/// is not built like one is asked for again.
enum TownNames {
    /// A town of the list, or words that are built like a town's name: "Voorheesville", "Lake Placid".
    static func isKnown(_ words: [String]) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        if isListed(words) { return true }
        if words.count == 1 { return isBuilt(last) }
        return words.count <= 4 && (heads.contains(first) || tails.contains(last) || isBuilt(last))
    }

    /// A town of the list alone.
    static func isListed(_ words: [String]) -> Bool {
        listed.contains(words.joined(separator: " "))
    }

    /// How many words of the list's longest town others begin with, where what follows is no part of such a name; nil where
    /// they begin with none, or are nothing else: "troy red barn" begins with one word, "troy hills" may be another town.
    ///
    /// `isMarked`: the town alone has its capitals, so "Troy hills" is none.
    static func head(of words: [String], isMarked: Bool = false) -> Int? {
        guard let count = (1...3).last(where: { $0 <= words.count && isListed(Array(words.prefix($0))) }),
            count < words.count, isMarked || !tails.contains(words[count]),
            !["on", "upon", "of", "by", "at", "-"].contains(words[count])
        else { return nil }
        return count
    }

    /// "Greenfield", "Pittsburgh": an ending of towns behind three letters or more.
    private static func isBuilt(_ word: String) -> Bool {
        !notTowns.contains(word) && !NameWords.given.contains(word) && !NameWords.ordinary.contains(word)
            && !ConcernReader.troubles.contains(word)
            && endings.contains { word.hasSuffix($0) && word.utf8.count >= $0.utf8.count + 3 }
    }

    private static let endings = [
        "ville", "burg", "burgh", "field", "ford", "wood", "port", "mouth", "bury", "dale", "boro", "borough",
        "haven", "stead", "chester", "caster", "minster", "brook", "bridge", "town", "hurst", "wick", "wich",
        "hampton", "kill", "land", "ington", "ingham", "polis", "view", "vale", "hill",
    ]

    /// Words with such an ending that name no town.
    private static let notTowns: Set<String> = [
        "airport", "passport", "support", "transport", "report", "heliport", "sport", "downtown", "midtown",
        "uptown", "interview", "overview", "review", "preview", "homestead", "instead", "bedstead",
        "driftwood",
        "plywood", "hardwood", "firewood", "motherland", "farmland", "wonderland", "homeland", "afford",
        "battlefield", "cornfield", "minefield", "infield", "outfield", "downhill", "uphill", "footbridge",
        "comfort", "childhood", "sandwich", "overkill",
    ]

    /// First words of towns of several words.
    private static let heads: Set<String> = [
        "new", "north", "south", "east", "west", "upper", "lower", "lake", "fort", "ft", "mount", "mt",
        "saint",
        "st", "san", "santa", "los", "las", "el", "port", "glen", "cape", "long", "little", "great", "old",
        "palm", "grand", "castle", "cedar", "eagle", "green", "saratoga", "clifton", "rocky", "kings",
        "queens",
        "coral", "boca", "baton", "des", "salt", "sioux",
    ]

    /// Last words of towns of several words.
    private static let tails: Set<String> = [
        "city", "beach", "springs", "falls", "heights", "village", "park", "island", "islands", "isle",
        "harbor",
        "harbour", "lake", "grove", "hills", "junction", "township", "hollow", "valley", "ridge", "landing",
        "mills", "county", "hill", "center", "centre", "corners", "bay", "rapids", "shores", "spa",
        "bluffs", "bluff", "creek", "point", "forest", "woods", "gardens", "side", "rock", "neck", "green",
        "vineyard", "borough", "river", "plains", "flats", "bridge", "cove", "oaks",
    ]

    private static let listed: Set<String> = Set(
        """
        albany|troy|schenectady|cohoes|delmar|latham|colonie|guilderland|malta|halfmoon|ballston|ballston spa|mechanicville|waterford|watervliet|rensselaer|
        niskayuna|rotterdam|scotia|saratoga|saratoga springs|glens falls|queensbury|hudson falls|hudson|catskill|kingston|saugerties|woodstock|rhinebeck|poughkeepsie|
        beacon|newburgh|cornwall|middletown|monroe|goshen|warwick|nyack|yonkers|white plains|new rochelle|rye|ossining|tarrytown|peekskill|mount kisco|bedford|
        scarsdale|bronxville|utica|rome|syracuse|oneida|oswego|auburn|ithaca|geneva|rochester|buffalo|niagara falls|lockport|batavia|elmira|corning|binghamton|
        endicott|vestal|oneonta|cooperstown|amsterdam|gloversville|johnstown|herkimer|ilion|plattsburgh|lake placid|saranac lake|potsdam|canton|massena|ogdensburg|
        watertown|ticonderoga|lake george|bolton landing|warrensburg|greenwich|cambridge|salem|hoosick falls|chatham|ravena|coxsackie|nassau|east greenbush|castleton|
        averill park|clifton park|voorheesville|altamont|duanesburg|cobleskill|delhi|walden|brewster|carmel|mahopac|pawling|dover|millbrook|
        manhattan|brooklyn|queens|bronx|the bronx|staten island|harlem|astoria|flushing|jamaica|bayside|long island city|ridgewood|forest hills|rego park|bushwick|
        williamsburg|park slope|bay ridge|coney island|new york|new york city|nyc|hempstead|levittown|hicksville|huntington|babylon|islip|patchogue|riverhead|southampton|
        montauk|mineola|great neck|garden city|oyster bay|syosset|massapequa|freeport|commack|smithtown|
        boston|cambridge|somerville|brookline|newton|quincy|worcester|springfield|lowell|lawrence|lynn|peabody|danvers|beverly|gloucester|marblehead|revere|malden|medford|
        everett|chelsea|waltham|watertown|arlington|lexington|concord|acton|framingham|natick|wellesley|needham|dedham|norwood|braintree|weymouth|hingham|plymouth|barnstable|
        hyannis|falmouth|provincetown|new bedford|fall river|taunton|brockton|attleboro|northampton|amherst|holyoke|chicopee|westfield|pittsfield|north adams|lenox|lee|
        great barrington|stockbridge|williamstown|greenfield|fitchburg|leominster|gardner|haverhill|methuen|andover|north andover|newburyport|martha's vineyard|nantucket|
        hartford|west hartford|east hartford|new haven|bridgeport|stamford|norwalk|danbury|waterbury|new britain|bristol|meriden|milford|stratford|shelton|westport|fairfield|
        greenwich|darien|wilton|ridgefield|bethel|newtown|torrington|manchester|vernon|glastonbury|new london|norwich|groton|mystic|enfield|windsor|farmington|avon|simsbury|
        providence|warwick|cranston|pawtucket|newport|woonsocket|burlington|rutland|montpelier|barre|brattleboro|bennington|stowe|middlebury|essex|winooski|
        manchester|nashua|concord|keene|dover|portsmouth|laconia|lebanon|hanover|portland|south portland|lewiston|auburn|bangor|augusta|biddeford|saco|kittery|
        newark|jersey city|hoboken|paterson|elizabeth|edison|trenton|camden|princeton|new brunswick|union city|bayonne|clifton|passaic|hackensack|teaneck|paramus|fort lee|
        montclair|bloomfield|morristown|summit|westfield|cranford|plainfield|red bank|asbury park|toms river|atlantic city|cherry hill|vineland|edgewater|englewood|ridgewood|wayne|
        philadelphia|pittsburgh|allentown|erie|reading|scranton|wilkes-barre|bethlehem|lancaster|harrisburg|york|easton|state college|altoona|chester|wilmington|newark|dover|
        baltimore|annapolis|rockville|bethesda|silver spring|frederick|columbia|towson|washington|washington dc|alexandria|arlington|fairfax|reston|richmond|norfolk|roanoke|
        charlottesville|chesapeake|hampton|virginia beach|raleigh|durham|charlotte|greensboro|winston-salem|asheville|wilmington|cary|charleston|columbia|greenville|savannah|
        atlanta|augusta|macon|athens|marietta|decatur|jacksonville|orlando|tampa|miami|hialeah|st petersburg|clearwater|sarasota|naples|tallahassee|gainesville|pensacola|ocala|
        fort lauderdale|hollywood|boca raton|west palm beach|key west|daytona|daytona beach|lakeland|birmingham|montgomery|mobile|huntsville|tuscaloosa|jackson|biloxi|gulfport|
        new orleans|baton rouge|shreveport|lafayette|memphis|nashville|knoxville|chattanooga|louisville|lexington|cincinnati|cleveland|columbus|toledo|akron|dayton|canton|
        youngstown|detroit|ann arbor|grand rapids|lansing|flint|kalamazoo|dearborn|warren|saginaw|indianapolis|fort wayne|evansville|south bend|gary|bloomington|chicago|aurora|
        naperville|joliet|rockford|springfield|peoria|evanston|elgin|champaign|urbana|milwaukee|madison|green bay|kenosha|racine|appleton|minneapolis|st paul|saint paul|duluth|
        rochester|bloomington|des moines|cedar rapids|davenport|iowa city|dubuque|st louis|saint louis|kansas city|springfield|columbia|omaha|lincoln|wichita|topeka|lawrence|
        overland park|tulsa|oklahoma city|norman|little rock|fayetteville|dallas|fort worth|houston|austin|san antonio|el paso|plano|arlington|corpus christi|lubbock|laredo|
        irving|garland|frisco|mckinney|amarillo|waco|denton|galveston|denver|boulder|aurora|fort collins|pueblo|lakewood|albuquerque|santa fe|las cruces|phoenix|tucson|mesa|
        tempe|scottsdale|chandler|gilbert|glendale|flagstaff|sedona|las vegas|henderson|reno|carson city|salt lake city|provo|ogden|boise|nampa|meridian|billings|missoula|bozeman|
        helena|cheyenne|casper|laramie|fargo|bismarck|sioux falls|rapid city|seattle|tacoma|spokane|bellevue|everett|olympia|vancouver|kent|renton|portland|salem|eugene|bend|
        medford|gresham|los angeles|san diego|san francisco|sf|oakland|berkeley|san jose|fresno|sacramento|long beach|anaheim|santa ana|riverside|stockton|irvine|fremont|modesto|
        bakersfield|pasadena|glendale|burbank|santa monica|malibu|torrance|palo alto|sunnyvale|santa clara|santa cruz|monterey|napa|santa rosa|santa barbara|ventura|oxnard|
        honolulu|hilo|anchorage|fairbanks|juneau|toronto|montreal|ottawa
        """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init))
}
