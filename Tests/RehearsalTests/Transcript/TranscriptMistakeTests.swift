import Testing

@testable import Rehearsal

@Suite("How a mistake reads")
struct MistakeLineTests {
    @Test("As compilers write it, one a line")
    func line() {
        let mistake = TranscriptMistake(file: "a.convo.txt", line: 3, "unknown section #you")
        #expect("\(mistake)" == "a.convo.txt:3: error: unknown section #you")
        #expect("\(TranscriptMistakes(all: [mistake, mistake]))" == "\(mistake)\n\(mistake)")
    }
}
