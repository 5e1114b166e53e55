import Statechart

/// Spots of which it is not proved that a goodbye or a new start can be reached from all of them.
extension Explorer {
    /// The spots that are left when those are taken out of which all of what is there can get out: by one move, or part by one and part by another.
    mutating func deadSpots(_ walk: Walk) -> Set<Int> {
        var open: Set<Int> = []
        var rest = Array(walk.spots.indices)
        var isChanged = true
        while isChanged {
            let before = rest.count
            rest = rest.filter { spot in
                guard getsOut(walk.spots[spot].place, walk.spots[spot].region, [], walk, open) else {
                    return true
                }
                open.insert(spot)
                return false
            }
            isChanged = rest.count < before
        }
        return Set(rest)
    }

    /// So many moves are tried for what the ones before leave behind.
    private static let mostSplits = 4

    private mutating func getsOut(
        _ place: Int, _ region: Region, _ tried: [Int], _ walk: Walk, _ open: Set<Int>
    ) -> Bool {
        var partly: [(move: Int, rest: [Region])] = []
        for move in guide.moves(at: place) where guide.moves[move].isFree && !tried.contains(move) {
            guard let errand = guide.errand(place, region, move), errand.region == region else { continue }
            let arrivals = guide.arrivals(of: errand).arrivals
            let rest = arrivals.filter { !leadsOut($0, move, walk, open) }
            if rest.isEmpty { return true }
            if rest.count < arrivals.count { partly.append((move, rest.map(\.start))) }
        }
        guard tried.count < Self.mostSplits else { return false }
        for (move, rest) in partly {
            if rest.allSatisfy({ getsOut(place, $0, tried + [move], walk, open) }) { return true }
        }
        return false
    }

    private func leadsOut(_ arrival: Guide.Arrival, _ move: Int, _ walk: Walk, _ open: Set<Int>) -> Bool {
        if guide.isWayOut(arrival.outcome, move) { return true }
        guard !arrival.outcome.isOver,
            let spot = walk.spot(arrival.outcome.place, arrival.region.first)
        else { return false }
        return open.contains(spot)
    }
}
