import Statechart
import Testing

@Suite struct ValuesOfTheDataModel {
    @Test func `values of different kinds differ`() {
        let values: Set<Datum> = [
            .none, .text(""), .text("1"), .number(1), .boolean(true), .tree("<a/>"), .entries([]),
        ]
        #expect(values.count == 7)
    }
}
