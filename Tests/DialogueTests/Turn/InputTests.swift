import Foundation
import Testing

@testable import Dialogue

@Suite("What a turn begins with")
struct InputCodingTests {
    @Test(
        "An input survives being saved",
        arguments: [.begin, .line("a\n\"b\""), .pick("yes"), .silence, .failed(reason: "disk"), .resume]
            as [Input])
    func saved(input: Input) throws {
        #expect(try JSONDecoder().decode(Input.self, from: JSONEncoder().encode(input)) == input)
    }

    @Test("A moment is without waiting unless told")
    func moment() {
        #expect(Moment(now: Visitor.monday, reference: "R").elapsed == .zero)
    }
}
