import Sessions
import Testing

@Suite struct NamingARequest {
    /// A generator that counts, for references that are always the same.
    struct Counting: RandomNumberGenerator {
        var value: UInt64
        mutating func next() -> UInt64 {
            value = value &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return value
        }
    }

    static let samples = (0..<40).map { index in
        var generator = Counting(value: UInt64(index))
        return Reference.draw(using: &generator)
    }

    @Test(arguments: samples) func `what is written can be read`(_ reference: Reference) {
        #expect(Reference(reference.description) == reference)
        #expect(reference.description.utf8.count == 9)
    }

    @Test(arguments: samples) func `case, spaces and hyphens do not matter`(_ reference: Reference) {
        let bare = reference.description.replacing("-", with: "")
        #expect(Reference(bare.lowercased()) == reference)
        #expect(Reference(" " + bare.map(String.init).joined(separator: " ") + " ") == reference)
    }

    @Test(arguments: samples) func `look-alikes are read as what they look like`(_ reference: Reference) {
        let pairs = [("2", "Z"), ("5", "S"), ("6", "g"), ("8", "B"), ("Y", "v"), ("M", "N")]
        let written = pairs.reduce(reference.description) { $0.replacing($1.0, with: $1.1) }
        #expect(Reference(written) == reference)
    }

    @Test(arguments: samples) func `every single wrong symbol is noticed`(_ reference: Reference) {
        let symbols = Array(reference.description)
        for index in symbols.indices where symbols[index] != "-" {
            for other in "23456789FHJKMRWXY" where other != symbols[index] {
                var wrong = symbols
                wrong[index] = other
                #expect(Reference(String(wrong)) == nil)
            }
        }
    }

    @Test(arguments: samples) func `two exchanged neighbours are noticed`(_ reference: Reference) {
        let symbols = Array(reference.description.replacing("-", with: ""))
        for index in symbols.indices.dropLast() where symbols[index] != symbols[index + 1] {
            var wrong = symbols
            wrong.swapAt(index, index + 1)
            #expect(Reference(String(wrong)) == nil)
        }
    }

    @Test(arguments: ["", "-", "K7M4", "K7M4-XR966", "K7M4-XRÄ6", "0000-0000", "K7M4_XR96", "\u{1B}[31m"])
    func `anything else is no reference`(_ text: String) {
        #expect(Reference(text) == nil)
    }

    @Test func `the system's randomness does not repeat itself`() {
        #expect(Set((0..<1000).map { _ in Reference.draw() }).count > 995)
    }
}
