import Markup
import Testing
import Understanding

@testable import Dialogue

@Suite("The question of a state")
struct QuestionContentTests {
    @Test("Every wording that belongs to it is found, so that the checks see each")
    func wordings() throws {
        let element = try Fixture.element(
            """
            <state><talk:prompt>1<talk:choice event="a">2</talk:choice></talk:prompt><talk:prompt count="2">3</talk:prompt>
            <talk:nomatch>4</talk:nomatch><talk:noinput>5</talk:noinput><talk:help>6</talk:help><talk:why>7</talk:why>
            <talk:resume>8</talk:resume><talk:invalid>9</talk:invalid><talk:invalid reason="x">10</talk:invalid></state>
            """)
        var reader = QuestionReader()
        let read = reader.read(element, into: Question(state: "s", location: element.location))
        let texts = try #require(read).wordings.map { wording in
            wording.pieces.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
        }
        #expect(texts.sorted() == (1...10).map(String.init).sorted())
        #expect(read?.choices.map(\.id) == ["a"])
    }

    @Test("Asks openly and offers nothing unless told")
    func usual() {
        let question = Question(state: "s", location: Location(file: "f", line: 1))
        #expect(question.kind == .open)
        #expect(question.offer == .none)
        #expect(question.patience == nil)
        #expect(question.wordings.isEmpty)
    }
}
