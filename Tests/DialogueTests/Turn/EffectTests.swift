import Foundation
import Testing

@testable import Dialogue

@Suite("What a turn asks of its host")
struct EffectCodingTests {
    @Test("Every effect survives being saved")
    func saved() throws {
        let visitor = try Visitor("boiler", Way.sent)
        let signs = visitor.turn.conversation.signs
        let effects =
            visitor.turn.effects + [
                .hold(reference: "R", signs: signs), .release(reference: "R", signs: []),
                .remark(reference: "R", remarks: ["a question"]), .withdraw(reference: "R"),
                .erase(references: ["R", "S"]),
            ]
        #expect(effects.count == 6)
        #expect(try JSONDecoder().decode([Effect].self, from: JSONEncoder().encode(effects)) == effects)
    }
}
