import Testing

@testable import Understanding

@Suite("One word in the place of another")
struct ContrastsTests {
    @Test(
        "What is wanted and what gives way is found",
        arguments: [
            ("Niskayuna not Schenectady", "niskayuna", "schenectady"),
            ("its Niskayuna not Schenectady otherwise yes", "niskayuna", "schenectady"),
            ("Elm instead of Oak", "elm", "oak"), ("Gregory rather than Greg please", "gregory", "greg"),
            ("change Oak to Elm", "elm", "oak"), ("change the Oak to Elm please", "elm", "oak"),
            ("not Oak it's Elm", "elm", "oak"), ("it's not Greg but Gregory", "gregory", "greg"),
            ("Oak should be Elm", "elm", "oak"), ("my street is Elm not Oak", "elm", "oak"),
        ])
    func found(_ line: String, wanted: String, dropped: String) {
        let words = line.lowercased().split(separator: " ").map(String.init)
        let found = Contrasts.pairs(in: words).map {
            [words[$0.wanted].joined(separator: " "), words[$0.dropped].joined(separator: " ")]
        }
        #expect(found.contains([wanted, dropped]))
    }

    @Test(
        "Other lines put nothing in the place of anything",
        arguments: [
            "I am not sure", "not really", "it's Elm Street", "", "change", "change the street", "not",
            "is not",
        ])
    func none(_ line: String) {
        let words = line.lowercased().split(separator: " ").map(String.init)
        #expect(Contrasts.pairs(in: words).allSatisfy { !$0.wanted.isEmpty && !$0.dropped.isEmpty })
    }
}
