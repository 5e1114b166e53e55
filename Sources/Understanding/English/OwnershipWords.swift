import Foundation

/// English words that tell whose a name is and for whom a session is.
package enum OwnershipWords {
    private static let ownCues = ["i m", "im", "i am", "me", "this is", "i go by"]
    private static let others: Set<String> = ["her", "his", "their"]
    private static let owners: Set<String> = ["my", "our", "her", "his", "their", "a", "the"]
    private static let people = Set(
        EnglishConcepts.kin.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
    private static let forWhom = [" is for ", " s for ", " its for ", " be for "]

    /// Whether words before a name say that it is the writer's own: "I'm", "my name is".
    ///
    /// The words are in small letters, without marks: "I'm" is two of them.
    package static func tellOwnName(_ words: [String]) -> Bool {
        if words.contains("my"), words.contains("name") { return true }
        return ownCues.contains { cue in
            words.suffix(cue.split(separator: " ").count).joined(separator: " ") == cue
        }
    }

    /// Whether a word means the writer: "me", "myself".
    package static func isSelf(_ word: String) -> Bool { ["me", "myself", "mine"].contains(word) }

    /// Whether a word stands for a person and is no part of a name: "she".
    package static func isPronoun(_ word: String) -> Bool {
        ["i", "he", "she", "we", "they", "you", "it", "who"].contains(word.lowercased())
    }

    /// Whether a word names a person by what they are to somebody: "wife".
    package static func isPerson(_ word: String) -> Bool {
        people.contains(word) || ["him", "her"].contains(word)
    }

    /// Whether two words introduce a person by name: true for the writer ("I'm", "my name"), false for another ("her name",
    /// "hers is"), nil for nobody.
    package static func introduction(_ words: [String]) -> Bool? {
        guard let first = words.first else { return nil }
        if ["i'm", "im", "mine's"].contains(first) { return true }
        guard words.count == 2 else { return nil }
        let pair = words.joined(separator: " ")
        if ["i am", "my name", "mine is", "i go"].contains(pair) { return true }
        let isOthers = others.contains(first) && ["name", "name's"].contains(words[1])
        return isOthers || ["hers is", "his is", "theirs is"].contains(pair) ? false : nil
    }

    /// Whether words before a name say that it is another person's: "her name is".
    package static func tellAnothersName(_ words: [String]) -> Bool {
        words.contains("name") && !others.isDisjoint(with: words)
    }

    /// Whether words before a name say that it is an animal's: "the dog's name is".
    package static func tellPet(_ words: [String]) -> Bool {
        words.contains(where: pets.contains)
            && words.last.map { ["is", "s", "name", "called", "named"].contains($0) } == true
    }

    /// Whether words before a name say that it stands on a thing: "the bell name is", "the name on the mailbox is".
    package static func tellThing(_ words: [String]) -> Bool {
        words.contains {
            ["bell", "doorbell", "buzzer", "door", "mailbox", "intercom", "building", "street", "complex"]
                .contains($0)
        }
    }

    /// Whether a word says that something is an animal's: "dog's".
    package static func isPets(_ word: String) -> Bool {
        pets.contains { word == $0 + "'s" || word == $0 + "s" }
    }

    private static let pets: Set<String> = [
        "dog", "cat", "puppy", "kitten", "parrot", "horse", "pup", "hound", "pooch", "bird", "rabbit", "pet",
    ]

    /// Whether words before a name say who the person is to somebody: "my neighbor Carol", "for my husband, Pete".
    package static func tellRelation(_ words: [String]) -> Bool {
        (1...3).contains { length in
            let person = words.suffix(length)
            let owner = words.dropLast(length).last ?? ""
            return owners.contains(owner) && people.contains(person.joined(separator: " "))
        }
    }

    /// How many words up to where a relation is named, so that a name may follow: 3 for "I'm his mum Sarah".
    package static func relationEnd(_ words: [String]) -> Int? {
        let first = words.indices.dropLast().first {
            owners.contains(words[$0]) && people.contains(words[$0 + 1])
        }
        return first.map { $0 + 2 }
    }

    /// Whether words before a name say that it is the last of a person's names: "surname is spelled".
    package static func tellFamilyName(_ words: [String]) -> Bool {
        let said = " " + words.joined(separator: " ") + " "
        return [" surname ", " last name ", " family name ", " lastname "].contains { said.contains($0) }
    }

    /// Whether words before a name say that it is the first of a person's names: "her first name is".
    package static func tellGivenName(_ words: [String]) -> Bool {
        let said = " " + words.joined(separator: " ") + " "
        return [" first name ", " given name ", " firstname "].contains { said.contains($0) }
    }

    /// Whether a line says outright for whom something is: "it's for my mother"; "it did wonders for her" does not.
    package static func sayForWhom(_ text: String) -> Bool {
        let words = " " + text.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return forWhom.contains { words.contains($0) }
    }
}
