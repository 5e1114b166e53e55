/// Looking up how moves go.
extension TurnBook {
    /// What of a region takes one way.
    struct Flow: Sendable {
        /// Everything that takes it, and perhaps some that does not.
        var region: Region
        /// Rows of values of which each conversation has one.
        var rows: [Rows] = []

        /// What of it has certain values of a part.
        fileprivate func with(_ part: Int, _ values: Bits) -> Flow {
            Flow(region: region.with(part, values), rows: rows)
        }

        /// The values of one conversation that takes this way.
        ///
        /// - Parameter chosen: values of some parts that it has.
        /// - Returns: the values; nil where there is no such conversation.
        func values(_ chosen: [Int: Int] = [:]) -> [Int]? {
            guard let all = choose(chosen, rows[...]) else { return nil }
            return region.sets.indices.map { all[$0] ?? region.sets[$0].first ?? 0 }
        }

        private func choose(_ chosen: [Int: Int], _ rows: ArraySlice<Rows>) -> [Int: Int]? {
            guard let first = rows.first else { return chosen }
            for row in first.rows {
                var all = chosen
                let fits = zip(first.parts, row).allSatisfy { part, value in
                    if let known = all[part] { return known == value }
                    all[part] = value
                    return region.sets[part].contains(value)
                }
                if fits, let rest = choose(all, rows.dropFirst()) { return rest }
            }
            return nil
        }
    }

    /// How a move goes.
    struct Ways: Sendable {
        /// The ends that it comes to, each with what comes there.
        var ends: [(node: Int, flow: Flow)] = []
        var gaps: [Gap] = []

        /// Notes what has to be tried, where some conversation comes there.
        fileprivate mutating func miss(_ node: Int, _ matter: [Int], _ values: [Int]?) {
            if let values { gaps.append(Gap(node: node, matter: matter, values: values)) }
        }
    }

    /// How a move goes in a region: the ends that it comes to, and what is not known.
    mutating func ways(from root: Int, _ region: Region, _ atlas: Atlas) -> Ways {
        var ways = Ways()
        var waiting = [(root, Flow(region: region))]
        while let (node, flow) = waiting.popLast() {
            if nodes[node].outcome != nil {
                ways.ends.append((node, flow))
            } else if nodes[node].parts.isEmpty {
                ways.miss(node, [], flow.values())
            } else {
                let shares =
                    nodes[node].parts.count == 1
                    ? divide(flow, at: node, &ways, atlas) : share(flow, at: node, &ways, atlas)
                for (branch, some) in shares {
                    if let next = nodes[node].branches[branch].next {
                        waiting.append((next, some))
                    } else {
                        ways.miss(node, [-1, branch], some.values())
                    }
                }
            }
        }
        return ways
    }

    // MARK: - One part

    private mutating func divide(
        _ flow: Flow, at node: Int, _ ways: inout Ways, _ atlas: Atlas
    ) -> [(Int, Flow)] {
        let part = nodes[node].parts[0]
        let values = flow.region.sets[part]
        if !values.isSubset(of: nodes[node].known) {
            values.forEach { value in
                guard !nodes[node].known.contains(value) else { return }
                if asksAhead, let question = nodes[node].question {
                    put(question(atlas.samples[part][value]), for: [value], at: node)
                } else {
                    ways.miss(node, [value], flow.values([part: value]))
                }
            }
        }
        return nodes[node].branches.indices.compactMap { branch in
            let rest = values.intersection(nodes[node].branches[branch].values)
            guard !rest.isEmpty else { return nil }
            return (branch, rest == values ? flow : flow.with(part, rest))
        }
    }

    // MARK: - Several parts

    /// What takes each branch. Sets of values hold it by themselves; which go with which is kept beside them.
    private mutating func share(
        _ flow: Flow, at node: Int, _ ways: inout Ways, _ atlas: Atlas
    ) -> [(Int, Flow)] {
        let parts = nodes[node].parts
        let sets = parts.map { flow.region.sets[$0] }
        let shares = nodes[node].shares[sets] ?? shares(of: sets, flow, at: node, &ways, atlas)
        return shares.map { share in
            var some = flow
            for (part, set) in zip(parts, share.sets) { some.region.sets[part] = set }
            if shares.count > 1 { some.rows.append(share.rows) }
            return (share.branch, some)
        }
    }

    private mutating func shares(
        of sets: [Bits], _ flow: Flow, at node: Int, _ ways: inout Ways, _ atlas: Atlas
    ) -> [Share] {
        let parts = nodes[node].parts
        var shares: [Int: Share] = [:]
        var isWhole = true
        for row in Self.rows(sets[...]) {
            guard let branch = branch(of: row, at: node, atlas) else {
                isWhole = false
                ways.miss(node, row, flow.values(Dictionary(uniqueKeysWithValues: zip(parts, row))))
                continue
            }
            var share =
                shares[branch]
                ?? Share(
                    branch: branch, sets: parts.map { _ in Bits() }, rows: Rows(parts: parts, rows: []))
            for (index, value) in row.enumerated() { share.sets[index].insert(value) }
            share.rows.rows.append(row)
            shares[branch] = share
        }
        let all = shares.values.sorted { $0.branch < $1.branch }
        if isWhole { nodes[node].shares[sets] = all }
        return all
    }

    private mutating func branch(of row: [Int], at node: Int, _ atlas: Atlas) -> Int? {
        if let known = nodes[node].branchOf[row] { return known }
        guard asksAhead, let question = nodes[node].question else { return nil }
        return put(question(atlas.conversation(nodes[node].parts, row)), for: row, at: node)
    }

    private static func rows(_ sets: ArraySlice<Bits>) -> [[Int]] {
        guard let first = sets.first else { return [[]] }
        let rest = rows(sets.dropFirst())
        var all: [[Int]] = []
        first.forEach { value in for row in rest { all.append([value] + row) } }
        return all
    }

    // MARK: - Where ends lead

    /// What an end makes of what comes to it; gaps where that is not known.
    mutating func arrival(at node: Int, _ flow: Flow, _ atlas: inout Atlas) -> (region: Region, gaps: [Gap]) {
        guard let outcome = nodes[node].outcome, !outcome.isOver else { return (flow.region, []) }
        var arrival = flow.region
        var ways = Ways()
        for (part, value) in outcome.constants { arrival.sets[part] = Bits(value) }
        for (part, ends) in outcome.ends {
            var image = Bits()
            flow.region.sets[part].forEach { value in
                if let end = ends[value] {
                    image.insert(end)
                } else {
                    // Where no conversation has it, it is nothing to go on with.
                    ways.miss(node, [-2, part, value], flow.values([part: value]))
                }
            }
            arrival.sets[part] = image
        }
        let memory = atlas.memory
        if outcome.ends[memory] == nil, outcome.constants[memory] == nil {
            var image = Bits()
            flow.region.sets[memory].forEach { image.insert(atlas.memory($0, at: outcome.place)) }
            arrival.sets[memory] = image
        }
        return (arrival, ways.gaps)
    }
}
