import Testing

@testable import Values

@Suite("Clock times and parts of the day")
struct WhenParserClockTests {
    @Test(
        "A phrase may begin with its small word and end the line",
        arguments: ["at dawn", "around lunch", "I nod off at dawn", "my lunch break", "at first thing"])
    func phrase(text: String) {
        let reading = Recogniser().read(text, as: .when, in: DevelopmentSet.surroundings)
        #expect(reading.readings.count <= 2)
    }
}
