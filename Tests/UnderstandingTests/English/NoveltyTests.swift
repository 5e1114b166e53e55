import Testing

@testable import Understanding

struct NoveltyTests {
    @Test(
        "A change is told by its words",
        arguments: [
            ("now the other leg too", true), ("it is worse", true), ("low back, tingly left leg", false),
        ])
    func stands(_ line: String, does: Bool) { #expect(Novelty.stands(in: line) == does) }
}
