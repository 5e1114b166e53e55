import Testing

@testable import Values

struct StringTests {
    @Test(arguments: [("e\u{301}", 1), ("é", 1), ("abc", 3)])
    func `composed form has one scalar for a letter with its mark`(text: String, scalars: Int) {
        #expect(text.precomposed.unicodeScalars.count == scalars)
    }
}
