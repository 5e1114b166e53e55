import Markup
import Testing

@testable import Dialogue

@Suite("The flow as plain SCXML")
struct FlowTextTests {
    @Test("It parses, has the forms written out, and is indented")
    func text() throws {
        let text = try Desk.sound.get().flowText
        let root = try Markup.parse(Array(text.utf8), file: "flow.scxml")
        #expect(root.state("order.next") != nil)
        #expect(text.contains("\n  <state id=\"all\""))
        #expect(!text.contains("<talk:form"))
    }
}
