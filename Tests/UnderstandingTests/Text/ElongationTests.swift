import Testing

@testable import Understanding

@Suite("Letters held down")
struct ElongationTests {
    @Test("Runs of three and more shrink, others stay")
    func runs() {
        #expect(Elongation("sooo")?.candidates == ["so", "soo"])
        #expect(Elongation("soon") == nil)
    }
}
