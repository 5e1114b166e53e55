import Testing

@testable import Wire

@Suite("A piece of JSON")
struct JSONValueTests {
    @Test("Members are found by the bytes of their names")
    func names() {
        let value = JSONValue.object([.init("e\u{301}", .bool(true)), .init("a", .null)])
        #expect(value[name: "e\u{301}"] == .bool(true))
        #expect(value[name: "\u{E9}"] == nil, "the same to a reader, another name to a relay")
        #expect(value[name: "a"] == .null && value[name: "b"] == nil)
    }

    @Test("Only objects have members", arguments: [JSONValue.null, .array([.object([])]), .string("a")])
    func others(value: JSONValue) {
        #expect(value[name: "a"] == nil)
    }
}
