import Testing

@testable import Understanding

@Suite("Signs")
struct SignReaderTests {
    @Test("A sign has words and a reason")
    func reason() {
        let sign = Small.understanding.hear("my wheel wobbles", asked: Asked()).signs.first
        #expect(sign?.flag == "wheel" && sign?.scope == .present && sign?.words == "wheel wobbles")
        #expect(sign?.reason.contains("within 2 words") == true)
    }

    @Test("What an idiom covers is not looked at")
    func blocks() { #expect(Small.scope("the steering wheel is shaky") == nil) }
}
