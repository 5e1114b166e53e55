import Testing

@testable import Values

struct DateExpressionTests {
    @Test(arguments: [DateBound.after, .before, .from, .until])
    func `what is left of a bound that is not wanted is its opposite`(bound: DateBound) {
        #expect(bound.opposite != bound && bound.opposite.opposite == bound)
    }
}
