import Testing

@testable import Statechart

@Suite struct ExpressionsOfAChart {
    @Test(arguments: [("1 + 1", true), ("$x/a/b", false), ("1 +", false)])
    func `a simple expression has a formula, a broken one a problem`(_ source: String, _ isSimple: Bool)
        throws
    {
        let chart = try Charts.chart("<state id=\"a\"><onentry><log expr=\"\(source)\"/></onentry></state>")
        #expect((chart.expressions[0].formula != nil) == isSimple)
        #expect((chart.expressions[0].problem != nil) == (source == "1 +"))
    }
}
