import Testing

@testable import Understanding

@Suite("The open question")
struct AskedTests {
    @Test("By default nothing is asked")
    func plain() {
        let asked = Asked()
        #expect(asked.kind == .open && asked.flags.isEmpty && !asked.forSomebodyElse)
    }
}
