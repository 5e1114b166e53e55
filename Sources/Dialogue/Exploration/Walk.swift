import Statechart

/// A walk over everything that conversations can come to, with many of them at once.
///
/// What it holds is never too little: a spot has for each part all values that come there, and stands for each of them with each of the others'.
/// Some of that may be no conversation that there is. Parts that are kept apart make spots of their own, so that with all of them
/// kept apart each spot is just one conversation.
struct Walk {
    /// A place with the values of what is kept apart, and everything that comes there.
    struct Spot: Sendable {
        var place: Int
        var region: Region
        /// The parts that got new values since its moves were last made.
        var news = Bits()
    }

    /// A move that is made from all of a spot.
    struct Departure: Sendable, Hashable {
        var spot: Int
        var move: Int
    }

    /// The parts that are kept apart.
    let kept: [Int]
    /// Whether only moves are made that visitors do at will.
    let isFree: Bool
    /// More spots than this are not looked at.
    let limit: Int
    private(set) var spots: [Spot] = []
    private var numbers: [[Int]: Int] = [:]
    /// The moves that lead to each spot.
    private(set) var ways: [Set<Departure>] = []
    /// The moves that break each invariant, those found first at the front.
    private(set) var broken: [Invariant: [Departure]] = [:]
    /// The spots from which some move is a goodbye or a new start.
    private(set) var hasWayOut = false
    /// Where moves lead that were made before.
    private var ends: [Departure: Set<Int>] = [:]
    private var changed: [Int] = []

    /// Begins a walk.
    ///
    /// - Parameters:
    ///   - place: where it begins.
    ///   - region: what is there.
    ///   - kept: the parts to keep apart.
    ///   - isFree: whether to make only moves that visitors do at will.
    ///   - limit: more spots than this are not looked at.
    init(from place: Int, _ region: Region, kept: [Int], isFree: Bool = false, limit: Int) {
        self.kept = kept
        self.isFree = isFree
        self.limit = limit
        _ = reach(place, region)
    }

    /// The spot of a place with certain values; nil where nothing comes there.
    func spot(_ place: Int, _ values: [Int]) -> Int? { numbers[[place] + kept.map { values[$0] }] }

    /// Whether a conversation is among those that the walk holds.
    func holds(_ place: Int, _ values: [Int]) -> Bool {
        spot(place, values).map { Region(values).isSubset(of: spots[$0].region) } ?? false
    }

    /// Walks until nothing new is found; false where the limit is in the way, or what is known of turns does not fit together.
    mutating func run(with guide: inout Guide) -> Bool {
        while !changed.isEmpty {
            var departures: [(Departure, Guide.Errand)] = []
            let level = changed
            let standing = level.map { spots[$0] }
            changed = []
            for spot in level { spots[spot].news = Bits() }
            for (spot, here) in zip(level, standing) {
                for move in guide.moves(at: here.place) where !isFree || guide.moves[move].isFree {
                    guard let errand = guide.errand(here.place, here.region, move) else { continue }
                    let departure = Departure(spot: spot, move: move)
                    if !passes(departure, here, guide.parts(of: errand)) {
                        departures.append((departure, errand))
                    }
                }
            }
            guard leave(departures, &guide) else { return false }
            // With moves that visitors make at will nothing but a way out is looked for.
            if isFree, hasWayOut { return true }
        }
        return true
    }

    /// Takes what is new at a spot where its move leads, if the move does not look at it; false where it may.
    private mutating func passes(_ departure: Departure, _ spot: Spot, _ parts: Bits) -> Bool {
        guard let ends = ends[departure], spot.news.intersection(parts).isEmpty else { return false }
        for end in ends where end != departure.spot {
            spot.news.forEach { part in add(spot.region.sets[part], to: part, of: end) }
        }
        return true
    }

    private mutating func leave(_ departures: [(Departure, Guide.Errand)], _ guide: inout Guide) -> Bool {
        var waiting = departures
        var tried: Set<[Int]> = []
        while !waiting.isEmpty {
            var gaps: [(Guide.Errand, TurnBook.Gap)] = []
            var rest: [(Departure, Guide.Errand)] = []
            for (departure, errand) in waiting {
                guard spots.count <= limit else { return false }
                let (arrivals, open) = guide.arrivals(of: errand)
                for arrival in arrivals {
                    arrive(arrival, departure, isWayOut: guide.isWayOut(arrival.outcome, departure.move))
                }
                for gap in open where tried.insert([gap.node] + gap.matter).inserted {
                    gaps.append((errand, gap))
                }
                if !open.isEmpty { rest.append((departure, errand)) }
            }
            guard guide.book.conflicts.isEmpty, rest.isEmpty || !gaps.isEmpty else { return false }
            guide.fill(gaps)
            waiting = rest
        }
        return true
    }

    private mutating func arrive(_ arrival: Guide.Arrival, _ departure: Departure, isWayOut: Bool) {
        for invariant in arrival.outcome.broken where broken[invariant]?.contains(departure) != true {
            broken[invariant, default: []].append(departure)
        }
        if isWayOut { hasWayOut = true }
        guard !arrival.outcome.isOver else {
            ends[departure, default: []].formUnion([])
            return
        }
        let spot = reach(arrival.outcome.place, arrival.region)
        ends[departure, default: []].insert(spot)
        if spot != departure.spot { ways[spot].insert(departure) }
    }

    private mutating func reach(_ place: Int, _ region: Region) -> Int {
        let key = [place] + kept.map { region.sets[$0].first ?? 0 }
        let spot = numbers[key] ?? spots.count
        guard spot == spots.count else {
            for part in region.sets.indices { add(region.sets[part], to: part, of: spot) }
            return spot
        }
        numbers[key] = spot
        spots.append(Spot(place: place, region: region))
        ways.append([])
        for part in region.sets.indices { spots[spot].news.insert(part) }
        changed.append(spot)
        return spot
    }

    private mutating func add(_ values: Bits, to part: Int, of spot: Int) {
        guard !values.isSubset(of: spots[spot].region.sets[part]) else { return }
        if spots[spot].news.isEmpty { changed.append(spot) }
        spots[spot].region.sets[part].formUnion(values)
        spots[spot].news.insert(part)
    }
}
