import Markup
import Testing

@Suite struct LimitingDocuments {
    @Test func `a stranger's document may be larger than a script, in every way`() {
        #expect(Limits.document.bytes > Limits.script.bytes)
        #expect(Limits.document.depth > Limits.script.depth)
        #expect(Limits.document.attributes > Limits.script.attributes)
        #expect(Limits.script.bytes == 262_144)
    }

    @Test func `libxml2's own limit of depth is never reached`() {
        #expect(Limits.document.depth < 256)
    }
}
