import Testing

@testable import Understanding

@Suite("The classifier by itself")
struct ClassifierTests {
    @Test("It tells its examples apart, always in the same way")
    func classifies() {
        let examples = [
            ("play a song", "music"), ("some music please", "music"), ("will it rain", "weather"),
            ("is it sunny", "weather"),
        ]
        let classifier = Classifier(examples.map { (text: $0.0, label: $0.1) })
        #expect(classifier.classify("play music")?.label == "music")
        #expect(classifier.classify("rain today")?.label == "weather")
        #expect(Classifier([]).classify("x") == nil)
    }
}
