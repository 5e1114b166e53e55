import Testing
import Understanding

@testable import Dialogue

@Suite("The parts of a conversation")
struct PartTests {
    @Test("Each slot, form, gravity, safety question and memory of a script is one, and none is there twice")
    func parts() throws {
        let script = try TwoForms.script.get()
        let parts = script.parts
        #expect(Set(parts).count == parts.count)
        for part in [
            Part.slot("order.self"), .slot("order.note"), .begun("order"), .left("rate"), .memory,
            .signs(.emergency),
            .signs(.doctor), .answer("gas"), .answer("list"), .requests, .whom,
        ] {
            #expect(parts.contains(part), "\(part)")
        }
    }

    @Test("Forms keep their order, and only the slot that tells for whom is told from the rest")
    func forms() throws {
        let script = try TwoForms.script.get()
        #expect(script.orderedForms.map(\.id) == script.formOrder)
        #expect(script.whomSlots.contains("order.self") && !script.whomSlots.contains("order.note"))
        #expect(script.orderedForms.first?.slotKeys.contains("order.other") == true)
    }
}
