import Testing

@testable import Understanding

@Suite("Thresholds")
struct ThresholdsTests {
    private func outcome(_ standing: Float, _ lead: Float, right: Bool, inside: Bool = true)
        -> Thresholds.Outcome
    {
        Thresholds.Outcome(standing: standing, lead: lead, isRight: right, isInside: inside)
    }

    @Test("Few right answers are lost, and wrong ones with little lead are asked back")
    func chosen() {
        var outcomes = (0..<100).map { outcome(1 + Float($0) / 100, 0.5, right: true) }
        outcomes += (0..<20).map { outcome(1.5, Float($0) / 100, right: false) }
        let thresholds = Thresholds(outcomes)
        #expect(thresholds.standing >= 1 && thresholds.standing < 1.1)
        #expect(thresholds.lead > 0.2 && thresholds.lead <= 0.5)
    }

    @Test("A wrong answer costs as much as two right ones gain")
    func cost() {
        var outcomes = (0..<10).map { outcome(1, 0.9 + Float($0) / 100, right: true) }
        outcomes += [outcome(1, 0.5, right: false), outcome(1, 0.4, right: true)]
        #expect(Thresholds(outcomes).lead == 0.9)
        outcomes.append(outcome(1, 0.3, right: true))
        #expect(Thresholds(outcomes).lead == 0.3)
    }

    @Test("Without outcomes nothing is turned down")
    func empty() { #expect(Thresholds([]).standing == 0) }
}
