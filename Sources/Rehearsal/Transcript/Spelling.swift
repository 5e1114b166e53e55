/// Finds the word that somebody meant.
enum Spelling {
    /// The known word that is closest to a misspelt one; nil where none is near.
    static func nearest(to word: String, among known: some Sequence<String>) -> String? {
        let allowed = max(1, (word.count + 1) / 3)
        let ranked = known.map { (word: $0, distance: distance(word.uppercased(), $0.uppercased())) }
        return ranked.filter { $0.distance <= allowed }.min { $0.distance < $1.distance }?.word
    }

    /// How many letters must be put in, left out or changed.
    static func distance(_ one: String, _ other: String) -> Int {
        let target = Array(other)
        var row = Array(0...target.count)
        for (number, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = number + 1
            for column in target.indices {
                let changed = diagonal + (letter == target[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
            }
        }
        return row[target.count]
    }
}
