import Testing

@testable import Values

struct RetractionTests {
    private func retraction(_ text: String) -> (Retraction, Range<Int>) {
        let tokens = Scanner.tokens(of: text)
        return (Retraction(tokens: tokens), 0..<tokens.count)
    }

    @Test(arguments: ["sorry ,", "no wait", "i mean", "make that", "actually", ", no ,", "but now it's"])
    func `words between two values take the first one back`(words: String) {
        let (retraction, range) = retraction(words)
        #expect(retraction.takesBack(range))
    }

    @Test(arguments: ["and", "or", "instead of my old", "rather than", ""])
    func `other words do not`(words: String) {
        let (retraction, range) = retraction(words)
        #expect(!retraction.takesBack(range))
    }

    @Test func `a value is denied by the words before it and gone by those after`() {
        let (not, before) = retraction("please not")
        #expect(not.isDenied(before: before))
        let (but, clause) = retraction("not that , use")
        #expect(!but.isDenied(before: clause))
        let (age, years) = retraction("i am 81 years old and it's")
        #expect(!age.isDenied(before: years))
        let (old, number) = retraction("my old number is")
        #expect(old.isDenied(before: number))
        let (gone, after) = retraction("is disconnected")
        #expect(gone.isGone(after: after))
        let (kept, rest) = retraction("is best , the other is old")
        #expect(!kept.isGone(after: rest))
    }
}
