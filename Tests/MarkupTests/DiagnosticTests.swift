import Markup
import Testing

@Suite struct TellingMistakes {
    private let place = Location(file: "a.xml", line: 3)

    @Test func `severity stands between place and message`() {
        #expect("\(Diagnostic.error(place, "no"))" == "a.xml:3: error: no")
        #expect("\(Diagnostic.warning(place, "hm"))" == "a.xml:3: warning: hm")
    }

    @Test func `mistakes are told one a line, in their order`() {
        let mistakes = Mistakes([.warning(place, "second"), .error(place, "first")])
        #expect("\(mistakes)" == "a.xml:3: warning: second\na.xml:3: error: first")
    }
}
