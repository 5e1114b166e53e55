import Foundation
import Testing

@testable import Sessions

@Suite("Lines that were not understood")
struct UnheardTests {
    @Test(
        "Numbers and addresses are blotted out",
        arguments: [
            ("do you do hot stones", "do you do hot stones"),
            ("call 518-555-0177 ok", "call ###-###-#### ok"),
            ("dana@example.com asks", "@ asks"), ("٣ times", "# times"), ("", ""),
        ])
    func blots(line: String, text: String) {
        #expect(Unheard(line: line, state: "welcome", heard: .distantPast).text == text)
    }

    @Test("A long line is cut")
    func cuts() {
        let unheard = Unheard(line: String(repeating: "x", count: 1000), state: "", heard: .distantPast)
        #expect(unheard.text.count == Unheard.longest)
    }
}
