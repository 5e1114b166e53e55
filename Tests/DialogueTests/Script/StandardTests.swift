import Markup
import Testing

@testable import Dialogue

@Suite("What every dialogue has from the start")
struct StandardContentTests {
    @Test("The schema and both files can be read")
    func readable() {
        #expect(Standard.schema != nil)
        #expect(Standard.roots.map(\.location.file) == ["english.xml", "examples.xml", "standard.xml"])
    }

    @Test("The standard files keep to the schema")
    func valid() throws {
        let schema = try #require(Standard.schema)
        for file in Standard.files {
            #expect(schema.check(file.bytes, file: file.name).isEmpty)
        }
    }

    @Test(
        "Every message that the program says by itself has words",
        arguments: [
            "nomatch", "noinput", "did-you-mean", "help", "why", "greet", "thanks", "smalltalk", "goodbye",
            "resume",
            "noted", "changed", "skipped", "stays", "cannot-skip", "cannot-skip-screening", "screening-no",
            "which",
            "which-sign", "change", "cancelled", "nothing-to-cancel", "nothing-to-go-back",
            "nothing-to-change",
            "stuck", "not-kept", "script-changed", "for-somebody-else", "for-yourself", "held",
            "request-held",
            "request-released", "cleared", "invalid",
        ])
    func messages(id: String) {
        let messages = Standard.roots.flatMap { $0.talk("message") }.filter { $0["id"] == id }
        #expect(!messages.isEmpty)
        #expect(messages.allSatisfy { !$0.text.tidy.isEmpty })
    }

    @Test(
        "Every reason that a recogniser gives has words of its own",
        arguments: [
            "phone.no_area_code", "phone.too_short", "phone.too_long", "phone.bad_area_code",
            "phone.bad_exchange",
            "phone.bad_country_code", "phone.short_code", "when.in_the_past", "name", "email", "place",
            "when",
            "phone",
            "boolean", "must",
        ])
    func reasons(reason: String) {
        let ids = Standard.roots.flatMap { $0.talk("message") }.map { $0["id"] }
        #expect(ids.contains("invalid." + reason))
    }

    @Test("No message is longer than a visitor reads at once")
    func short() {
        for message in Standard.roots.flatMap({ $0.talk("message") }) {
            #expect(message.text.tidy.count <= 300, "\(message.location)")
        }
    }
}
