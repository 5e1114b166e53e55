import Markup
import Testing

@Suite struct NamingPlaces {
    @Test func `a place reads as file and line`() {
        #expect("\(Location(file: "a/b.xml", line: 12))" == "a/b.xml:12")
    }
}
