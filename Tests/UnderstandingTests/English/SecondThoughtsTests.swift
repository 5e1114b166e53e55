import Testing

@testable import Understanding

@Suite("Words that take back what was just said")
struct SecondThoughtsTests {
    @Test(
        "They lead a new value in",
        arguments: [
            ("no 24 elm", 1), ("sorry I meant Joseph", 3), ("oops its 0178", 2), ("actually Friday", 1),
        ])
    func lead(_ line: String, count: Int) {
        #expect(SecondThoughts.lead(line.split(separator: " ").map(String.init)) == count)
    }

    @Test(
        "Without one of them, or with nothing behind it, there is no second thought",
        arguments: ["it is 24 elm", "no", "no wait", ""])
    func none(_ line: String) {
        #expect(SecondThoughts.lead(line.split(separator: " ").map(String.init)) == nil)
    }
}
