/// Classes of English words that phrases may name like the script's own concepts.
enum EnglishConcepts {
    /// Relatives, friends and others whom a visitor may speak of: `$KIN`.
    static let kin = """
        wife, husband, hubby, pops, spouse, partner, fiance, fiancee, boyfriend, girlfriend, mother, mom, mum, mommy, momma, father, \
        dad, daddy, papa, parents, parent, son, daughter, kid, child, baby, toddler, brother, sister, sibling, twin, \
        grandma, grandmother, grandpa, grandfather, gran, granny, nan, nana, grandad, granddad, grandson, \
        granddaughter, uncle, aunt, auntie, aunty, cousin, nephew, niece, friend, friends, buddy, mate, pal, \
        roommate, flatmate, housemate, neighbor, neighbour, coworker, co worker, colleague, boss, employee, \
        teammate, landlord, ex, bestie, bff, missus, mrs, stepdad, stepmom, stepson, stepdaughter, stepfather, \
        stepmother, mother in law, father in law, brother in law, sister in law, son in law, daughter in law, \
        in laws, godmother, godfather, carer, caregiver, old man, old lady, better half, \
        other half, significant other, loved one, family member, relative, someone i know, a guy i know, guy at work, \
        woman at work, girl at work, lady i know, fella, teen, teenager, elderly parent, children, kids, family, \
        lad, lads, lass, lassie, bairn, little one, little ones, youngest, eldest, oldest, middle one, grandkid, \
        grandkids, grandchild, grandchildren, grandparents, wifey, missis, mammy, mummy, daddy, mates, buddies, \
        teammates, team mate, workmate, workmates, colleagues, coworkers, neighbours, neighbors, brothers, sisters, \
        sons, daughters, cousins, lodger, tenant, coach, trainer, instructor, apprentice, gaffer, foreman
        """

    /// Places in a row: `$ORDINAL`.
    static let ordinals = """
        first, 1st, second, 2nd, third, 3rd, fourth, 4th, fifth, 5th, sixth, 6th, seventh, 7th, last, \
        number one, number two, number three, number 1..9, option 1..9, no 1..9
        """

    /// Every class by name, entries in the script's notation.
    static let all: [(id: String, entries: [String])] = [
        ("KIN", split(kin)), ("ORDINAL", split(ordinals)),
    ]

    /// The name that stands for any one word.
    static let anyWord = "WORD"
    /// The name that stands for a field's name, which depends on the question.
    static let field = "FIELD"

    /// The number that an ordinal's words stand for.
    static func number(of words: [String]) -> String? {
        for word in words {
            if let digit = numbers[word] { return digit }
            if word.utf8.count == 1, let value = Int(word) { return String(value) }
        }
        return nil
    }

    private static let numbers: [String: String] = [
        "first": "1", "1st": "1", "one": "1", "second": "2", "2nd": "2", "two": "2", "third": "3", "3rd": "3",
        "three": "3", "fourth": "4", "4th": "4", "four": "4", "fifth": "5", "5th": "5", "five": "5",
        "sixth": "6", "6th": "6", "six": "6", "seventh": "7", "7th": "7", "seven": "7", "last": "last",
    ]

    private static func split(_ entries: String) -> [String] {
        var parts: [String] = []
        for part in entries.split(separator: ",") {
            parts.append(part.split(separator: " ").joined(separator: " "))
        }
        return parts
    }
}
