extension Lexicon {
    /// Fillers that one phrase may step over.
    private static let longestSkip = 4

    /// Everything in a row of tokens, level by level, in the order of its beginning.
    func matches(in line: Line, fields: [Range<Int>] = []) -> [Match] {
        var found = Finding(line: line)
        for field in fields { found.add(symbol: fieldSymbol, from: field.lowerBound, to: field.upperBound) }
        for level in wordings.roots.indices {
            let bit = Automaton.bit(level)
            for start in line.tokens.indices where line.tokens[start].isWord && opens(start, bit, found) {
                search(from: start, on: level, into: &found)
            }
            found.publish(symbols: symbols)
        }
        return found.matches.map { Match(item: $0.item, tokens: $0.start..<$0.end) }
    }

    /// Whether any entry of a level begins with something that stands at a position.
    private func opens(_ position: Int, _ bit: UInt8, _ found: borrowing Finding) -> Bool {
        if wordings.opens(anyWordSymbol, bit) || wordings.opens(found.line.words[position], bit) {
            return true
        }
        if found.line.classes[position].contains(where: { wordings.opens($0, bit) }) { return true }
        var span = found.heads[position]
        while span >= 0 {
            if wordings.opens(found.spans[Int(span)].symbol, bit) { return true }
            span = found.spans[Int(span)].next
        }
        return false
    }

    private func search(from start: Int, on level: Int, into found: inout Finding) {
        found.stack.removeAll(keepingCapacity: true)
        begin(on: level, at: start, into: &found)
        while let state = found.stack.popLast() {
            if state.arrived {
                for item in wordings.items(at: state.node) {
                    found.record(item: item, from: start, to: state.position)
                }
            }
            guard state.position < found.line.tokens.count, wordings.leads[Int(state.node)] != 0 else {
                continue
            }
            step(state.node, at: state.position, skips: state.skips, into: &found)
            if state.skips < Self.longestSkip, found.line.skippable[state.position] {
                found.stack.append(
                    Finding.State(
                        node: state.node, position: state.position + 1, skips: state.skips + 1, arrived: false
                    ))
            }
        }
    }

    /// Follows every edge that the token at a position opens from the root of a level.
    private func begin(on level: Int, at position: Int, into found: inout Finding) {
        if let next = wordings.first(found.line.words[position], on: level) {
            found.push(next, position + 1, 0)
        }
        for symbol in found.line.classes[position] {
            if let next = wordings.first(symbol, on: level) { found.push(next, position + 1, 0) }
        }
        if let next = wordings.first(anyWordSymbol, on: level) { found.push(next, position + 1, 0) }
        var span = found.heads[position]
        while span >= 0 {
            let concept = found.spans[Int(span)]
            if let next = wordings.first(concept.symbol, on: level) { found.push(next, concept.end, 0) }
            span = concept.next
        }
    }

    /// Follows every edge that the token at a position opens.
    private func step(_ node: Int32, at position: Int, skips: Int, into found: inout Finding) {
        let leads = wordings.leads[Int(node)]
        guard leads != 0 else { return }
        let symbol = found.line.words[position]
        if symbol >= 0, let next = wordings[node, symbol] { found.push(next, position + 1, skips) }
        guard found.line.tokens[position].isWord else { return }
        if leads & Vocabulary.Nature.kind.rawValue != 0 {
            for symbol in found.line.classes[position] {
                if let next = wordings[node, symbol] { found.push(next, position + 1, skips) }
            }
        }
        if leads & Vocabulary.Nature.other.rawValue != 0 { follow(node, at: position, skips, into: &found) }
    }

    /// Follows the edges of any word and of the concepts that begin at a position.
    private func follow(_ node: Int32, at position: Int, _ skips: Int, into found: inout Finding) {
        if let next = wordings[node, anyWordSymbol] { found.push(next, position + 1, skips) }
        var span = found.heads[position]
        while span >= 0 {
            let concept = found.spans[Int(span)]
            if let next = wordings[node, concept.symbol] { found.push(next, concept.end, skips) }
            span = concept.next
        }
    }
}

/// The state of one search.
private struct Finding {
    struct State {
        var node: Int32
        var position: Int
        var skips: Int
        var arrived: Bool
    }

    struct Span {
        var symbol: Int32
        var end: Int
        var next: Int32
    }

    struct Found: Hashable {
        var item: Int32
        var start: Int
        var end: Int
    }

    let line: Line
    var heads: [Int32]
    var spans: [Span] = []
    var stack: [State] = []
    var matches: [Found] = []
    private var published = 0
    private var firstOfStart = 0

    init(line: Line) {
        self.line = line
        heads = Array(repeating: -1, count: line.tokens.count + 1)
        matches.reserveCapacity(line.tokens.count * 8)
        spans.reserveCapacity(line.tokens.count * 4)
        stack.reserveCapacity(16)
    }

    mutating func push(_ node: Int32, _ position: Int, _ skips: Int) {
        stack.append(State(node: node, position: position, skips: skips, arrived: true))
    }

    mutating func record(item: Int32, from start: Int, to end: Int) {
        let found = Found(item: item, start: start, end: end)
        if !matches.reversed().prefix(while: { $0.start == start }).contains(found) { matches.append(found) }
    }

    mutating func add(symbol: Int32, from start: Int, to end: Int) {
        spans.append(Span(symbol: symbol, end: end, next: heads[start]))
        heads[start] = Int32(spans.count - 1)
    }

    /// Makes the concepts found on one level symbols for the next.
    mutating func publish(symbols: [Int32]) {
        for index in published..<matches.count {
            let match = matches[index]
            let symbol = symbols[Int(match.item)]
            if symbol >= 0 { add(symbol: symbol, from: match.start, to: match.end) }
        }
        published = matches.count
    }
}
