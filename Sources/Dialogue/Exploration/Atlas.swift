import Statechart

/// A text for each number, in the order in which they came up.
struct Names: Sendable {
    private(set) var texts: [String] = []
    private var numbers: [String: Int] = [:]

    /// The number of a text, a new one where it is new.
    mutating func number(of text: String) -> Int {
        if let number = numbers[text] { return number }
        numbers[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }
}

/// Conversations that stand for all with certain values: for each part the numbers of the values that it may have there, each with each of
/// the others'.
struct Region: Sendable, Hashable {
    /// By the part's number.
    var sets: [Bits]

    /// One value of each part.
    init(_ values: [Int]) { sets = values.map { Bits($0) } }

    /// The first value of each part.
    var first: [Int] { sets.map { $0.first ?? 0 } }

    /// The region with a single value of one part.
    func with(_ part: Int, _ value: Int) -> Region { with(part, Bits(value)) }

    /// The region with other values of one part.
    func with(_ part: Int, _ values: Bits) -> Region {
        var region = self
        region.sets[part] = values
        return region
    }

    /// Whether all of it is in another one.
    func isSubset(of other: Region) -> Bool {
        sets.indices.allSatisfy { sets[$0].isSubset(of: other.sets[$0]) }
    }

    /// Puts all of another one in, with whatever lies between.
    mutating func formUnion(_ other: Region) {
        for part in sets.indices { sets[part].formUnion(other.sets[part]) }
    }
}

/// The places and the values of parts that came up, by numbers, with conversations that stand for them.
///
/// A conversation is a place, which is the states that are active, with a value of each part.
struct Atlas: Sendable {
    let parts: Parts
    /// A conversation at each place.
    private(set) var placeSamples: [Conversation] = []
    private var places = Names()
    /// The values of each part.
    private(set) var names: [Names]
    /// A conversation with each value of each part.
    private(set) var samples: [[Conversation]]
    /// What becomes of a memory at a place where it is stale.
    private var keptMemories: [[Int]: Int] = [:]
    /// The number of the part that holds what history states remember.
    let memory: Int

    /// Prepares for a script.
    init(_ parts: Parts) {
        self.parts = parts
        names = Array(repeating: Names(), count: parts.list.count)
        samples = Array(repeating: [], count: parts.list.count)
        memory = parts.places[.memory] ?? 0
    }

    /// The number of the states that are active in a bare conversation.
    mutating func place(of conversation: Conversation) -> Int {
        let outline = conversation.machine?.outline(numbersUpTo: Double(Parts.numberLimit)) ?? ""
        let number = places.number(of: "\(outline) \(conversation.asked ?? "")")
        if number == placeSamples.count { placeSamples.append(conversation) }
        return number
    }

    /// The number of a part's value.
    mutating func value(of part: Int, text: String, in conversation: Conversation) -> Int {
        let number = names[part].number(of: text)
        if number == samples[part].count { samples[part].append(conversation) }
        return number
    }

    /// The number of a bare conversation's place, and those of its parts' values.
    mutating func numbers(of conversation: Conversation) -> (place: Int, values: [Int]) {
        let values = parts.list.indices.map { part in
            value(of: part, text: parts.text(of: parts.list[part], in: conversation), in: conversation)
        }
        return (place(of: conversation), values)
    }

    /// A conversation at a place with certain values.
    func conversation(_ place: Int, _ values: [Int]) -> Conversation {
        var conversation = placeSamples[place]
        for part in parts.list.indices {
            parts.put(parts.list[part], of: samples[part][values[part]], into: &conversation)
        }
        return conversation
    }

    /// A conversation with certain values of some parts and nothing else.
    func conversation(_ parts: [Int], _ values: [Int]) -> Conversation {
        var conversation = Conversation(scriptDigest: self.parts.script.digest)
        for (part, value) in zip(parts, values) {
            self.parts.put(self.parts.list[part], of: samples[part][value], into: &conversation)
        }
        return conversation
    }

    /// What is left of a memory at a place.
    mutating func memory(_ value: Int, at place: Int) -> Int {
        if let kept = keptMemories[[value, place]] { return kept }
        var conversation = placeSamples[place]
        if let machine = samples[memory][value].machine { conversation.machine?.takeMemory(of: machine) }
        conversation.machine?.dropStaleMemory(in: parts.script.chart)
        let kept = self.value(
            of: memory, text: parts.text(of: .memory, in: conversation), in: conversation)
        keptMemories[[value, place]] = kept
        return kept
    }
}
