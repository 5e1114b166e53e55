import Testing

@testable import Values

struct TownNamesTests {
    @Test(arguments: [
        "troy", "lake george", "new york city", "saratoga springs", "voorheesville", "brattleboro",
        "mount kisco",
        "shaker heights", "ridgefield",
    ])
    func `a town is known by the list or by how its name is built`(town: String) {
        #expect(TownNames.isKnown(town.split(separator: " ").map(String.init)))
    }

    @Test(arguments: [
        "marmalade", "dana reyes", "smith", "passport", "sandwich", "clifford", "", "ring twice please",
    ])
    func `any other word is not`(words: String) {
        #expect(!TownNames.isKnown(words.split(separator: " ").map(String.init)))
    }

    @Test func `a name that is only built like a town's is not on the list`() {
        #expect(!TownNames.isListed(["hagersville"]))
        #expect(TownNames.isListed(["ballston", "spa"]))
    }

    @Test(arguments: [
        ("troy red barn", 1), ("troy side door", nil), ("clifton park red barn", 2), ("troy hills", nil),
        ("troy", nil),
        ("castleton on hudson", nil), ("imani park", nil),
    ])
    func `a town ends before words that are no part of it`(words: String, head: Int?) {
        #expect(TownNames.head(of: words.split(separator: " ").map(String.init)) == head)
    }

    @Test func `a town with its capital ends before any small word`() {
        #expect(TownNames.head(of: ["troy", "side", "door"], isMarked: true) == 1)
        #expect(TownNames.head(of: ["castleton", "on", "hudson"], isMarked: true) == nil)
    }
}
