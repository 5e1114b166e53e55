import Testing

@testable import Dialogue

@Suite("The safety questions of a script")
struct ScreeningDefaultsTests {
    @Test("An answer holds for a day unless told")
    func lifetime() {
        #expect(Screening().lifetime == .seconds(86_400))
        #expect(Screening().asks.isEmpty)
    }

    @Test("A practice that says nothing of itself has eight to eight")
    func practice() {
        let practice = Practice()
        #expect(practice.opens == 480)
        #expect(practice.closes == 1200)
        #expect(practice.facts.isEmpty)
    }
}
