import Markup
import Testing

@testable import Dialogue

@Suite("The two vocabularies of a script")
struct VocabularyNameTests {
    @Test("An element is known by its namespace, not by its prefix")
    func names() throws {
        let state = try Fixture.element("<state/>")
        let form = try Fixture.element("<t:form xmlns:t=\"urn:lumbar:talk\"/>")
        let foreign = try Fixture.element("<o:form xmlns:o=\"urn:other\"/>")
        #expect([state, form, foreign].map(\.flowName) == ["state", nil, nil])
        #expect([state, form, foreign].map(\.talkName) == [nil, "form", nil])
    }

    @Test("Children of one name, and the words of a list")
    func children() throws {
        let form = try Fixture.element(
            "<talk:form names=\" a  b\tc \"><talk:field name=\"1\"/><field/><talk:field name=\"2\"/></talk:form>"
        )
        #expect(form.talk("field").map { $0["name"] } == ["1", "2"])
        #expect(form.words("names") == ["a", "b", "c"])
        #expect(form.words("missing").isEmpty)
    }

    @Test("What the loader writes stands at the place of what it stands for, without empty attributes")
    func written() throws {
        let origin = try Fixture.element("\n\n<talk:form/>")
        let transition = Element.transition(
            event: "a b", at: origin, [.talk("say", ["message": "hi"], at: origin)])
        #expect(transition.location.line == 3)
        #expect(transition.name == .flow("transition"))
        #expect(transition.attributes.map(\.name.local) == ["event"])
        #expect(transition.elements.map { $0["message"] } == ["hi"])
        #expect(transition.namespaces["talk"] == Vocabulary.talk)
        #expect(Element.flow("state", ["id": "x"], at: origin)["id"] == "x")
    }
}
