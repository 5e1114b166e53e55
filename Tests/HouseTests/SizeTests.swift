import Testing

@Suite("How long a file may be")
struct SizeTests {
    /// The hard limit; about 200 lines are usual.
    static let most = 350

    @Test("No Swift file is longer than the limit", arguments: ["Sources", "Tests"])
    func lines(folder: String) {
        let files = House.files(below: folder, extensions: ["swift"])
        #expect(!files.isEmpty)
        for file in files {
            // What follows the last newline is no line.
            let count = file.text.utf8.count { $0 == UInt8(ascii: "\n") }
            #expect(count <= Self.most, "\(file) has \(count) lines")
        }
    }
}
