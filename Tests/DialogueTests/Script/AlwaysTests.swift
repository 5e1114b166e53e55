import Foundation
import Testing

@testable import Dialogue

@Suite("What must hold always names what exists")
struct AlwaysTests {
    private func mistakes(_ rule: String) throws -> [String] {
        try Fixture.withFolder(["a.scxml": Desk.text(knowledge: rule)]) { folder in
            Fixture.mistakes(of: folder.appending(path: "a.scxml").path)
        }
    }

    @Test(
        "Fields, flags, forms and states are looked for",
        arguments: [
            ("talk:filled('x')", "there is no field \"x\""),
            ("talk:flagged('smoke x')", "there is no flag \"x\""),
            ("talk:may-submit('x')", "there is no form \"x\""),
        ])
    func names(cond: String, message: String) throws {
        let found = try mistakes("<talk:always cond=\"\(cond)\"/>")
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix(message) == true)
    }

    @Test("What exists is none of its business")
    func sound() throws {
        let cond = "talk:filled('order.name') and talk:flagged('smoke') or talk:screened()"
        #expect(try mistakes("<talk:always state=\"order.confirm\" cond=\"\(cond)\"/>") == [])
    }
}
