import Statechart

/// Looks for a conversation that comes to certain spots of a walk and shows something there.
///
/// From each spot the walk tells how many moves it takes at least, as it holds every move that there is. So the conversations that may
/// be shortest are looked at first, and the first that shows it is a shortest one. Where there are too many of them, only those are looked
/// at that have a value, or two together, which none before had: what is found then is short, and nothing is ruled out.
struct Search {
    /// What was found.
    enum Result: Sendable, Hashable {
        /// The moves of a conversation that shows it.
        case found([Int])
        /// There is no such conversation.
        case none
        /// There are too many conversations to look at.
        case gaveUp
    }

    /// So many conversations are looked at.
    private let limit: Int

    /// Shows it for a conversation at a place: with so many more moves, or not at all.
    typealias Show = (inout Guide, _ place: Int, _ values: [Int]) -> [Int]?

    private struct Standpoint {
        var place: Int
        var values: [Int]
        /// The standpoint before and the move from there.
        var before: Int?
        var move: Int
        var depth: Int
    }

    private let walk: Walk
    private let ends: Set<Int>
    /// How many moves it takes at least from each spot.
    private let distances: [Int?]
    private var standpoints: [Standpoint] = []
    private var known: Set<[Int]> = []
    /// How many things at once have to be new of a conversation that is looked at; 0 to look at all.
    private var width = 0
    private var news: Set<Int> = []
    /// What is still to be looked at, by the least length of a conversation over it.
    private var waiting: [[Int]] = []

    /// Prepares to look.
    ///
    /// - Parameters:
    ///   - walk: what was walked through.
    ///   - place: where conversations begin.
    ///   - values: what they hold there.
    ///   - ends: the spots where it may be shown.
    ///   - margin: how many moves it takes from there.
    ///   - limit: so many conversations are looked at.
    init(
        _ walk: Walk, from place: Int, _ values: [Int], ends: Set<Int>, margin: Int, limit: Int = 3_000
    ) {
        self.walk = walk
        self.limit = limit
        self.ends = ends
        distances = Self.distances(walk, to: ends, margin)
        add(Standpoint(place: place, values: values, before: nil, move: 0, depth: 0))
    }

    private static func distances(_ walk: Walk, to ends: Set<Int>, _ margin: Int) -> [Int?] {
        var distances = [Int?](repeating: nil, count: walk.spots.count)
        var level = ends.sorted()
        var distance = margin
        for spot in level { distances[spot] = distance }
        while !level.isEmpty {
            distance += 1
            let sources = Set(level.flatMap { walk.ways[$0].map(\.spot) })
            level = sources.filter { distances[$0] == nil }.sorted()
            for spot in level { distances[spot] = distance }
        }
        return distances
    }

    private mutating func add(_ standpoint: Standpoint) {
        guard let spot = walk.spot(standpoint.place, standpoint.values), let distance = distances[spot],
            known.insert([standpoint.place] + standpoint.values).inserted,
            isNews(standpoint.place, standpoint.values)
        else { return }
        standpoints.append(standpoint)
        // With all there are, the distance tells which to look at first; of some, those found first are looked at first.
        let length = standpoint.depth + (width == 0 ? distance : 0)
        while waiting.count <= length { waiting.append([]) }
        waiting[length].append(standpoints.count - 1)
    }

    /// Looks for a conversation: for a shortest one, or where there are too many to look at for a short one.
    ///
    /// - Parameters:
    ///   - guide: tells where moves lead.
    ///   - show: shows for one conversation what is looked for.
    /// - Returns: what was found.
    func shortest(_ guide: inout Guide, _ show: Show) -> Result {
        for width in 0...2 {
            var search = self
            search.width = width
            if width > 0 { search.waiting = [[0]] }
            let result = search.look(&guide, show)
            // What leaves out conversations rules nothing out.
            if case .found = result { return result }
            if width == 0, result == .none { return .none }
        }
        return .gaveUp
    }

    private mutating func look(_ guide: inout Guide, _ show: Show) -> Result {
        var length = 0
        var count = 0
        while length < waiting.count {
            guard let next = waiting[length].popLast() else {
                length += 1
                continue
            }
            count += 1
            guard count <= limit, guide.book.conflicts.isEmpty else { return .gaveUp }
            let here = standpoints[next]
            if let spot = walk.spot(here.place, here.values), ends.contains(spot),
                let rest = show(&guide, here.place, here.values)
            {
                return .found(way(to: next) + rest)
            }
            leave(next, &guide)
        }
        return .none
    }

    // MARK: - News

    /// Whether a conversation has something that none before had: so many of its place and its values at once.
    private mutating func isNews(_ place: Int, _ values: [Int]) -> Bool {
        guard width > 0 else { return true }
        let facts = [place] + values.enumerated().map { ($0.offset + 1) << 20 | $0.element }
        var isNews = false
        for (index, fact) in facts.enumerated() {
            if width == 1 {
                if news.insert(fact).inserted { isNews = true }
            } else {
                for other in facts[(index + 1)...] where news.insert(fact << 30 ^ other).inserted {
                    isNews = true
                }
            }
        }
        return isNews
    }

    private mutating func leave(_ number: Int, _ guide: inout Guide) {
        let here = standpoints[number]
        for move in guide.moves(at: here.place) {
            guard let arrival = guide.arrival(of: move, here.place, here.values), !arrival.outcome.isOver
            else { continue }
            add(
                Standpoint(
                    place: arrival.outcome.place, values: arrival.region.first, before: number, move: move,
                    depth: here.depth + 1))
        }
    }

    private func way(to number: Int) -> [Int] {
        var way: [Int] = []
        var here = standpoints[number]
        while let before = here.before {
            way.append(here.move)
            here = standpoints[before]
        }
        return way.reversed()
    }
}
