/// Compares words letter by letter.
enum EditDistance {
    /// Returns the Damerau-Levenshtein distance (neighbours swapped count once), or nil above a limit.
    ///
    /// Words longer than 24 letters are never near to anything.
    static func between(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>, limit: Int) -> Int? {
        let left = Array(left)
        let right = Array(right)
        guard abs(left.count - right.count) <= limit, left.count <= 24, right.count <= 24 else { return nil }
        var twoAbove: [Int] = []
        var above = Array(0...right.count)
        for row in 0..<left.count {
            var line = [row + 1]
            line.reserveCapacity(right.count + 1)
            for column in 0..<right.count {
                let cost = left[row] == right[column] ? 0 : 1
                var best = min(above[column] + cost, above[column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, twoAbove[column - 1] + 1)
                }
                line.append(best)
            }
            if (line.min() ?? 0) > limit { return nil }
            twoAbove = above
            above = line
        }
        return above[right.count] <= limit ? above[right.count] : nil
    }
}
