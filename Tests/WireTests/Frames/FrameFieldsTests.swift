import Testing

@testable import Wire

@Suite("The fields of a frame")
struct FrameFieldsTests {
    private static func fields(_ members: [(String, JSONValue)]) -> FrameFields {
        FrameFields(.object(members.map { JSONValue.Member($0.0, $0.1) }))
    }

    @Test(
        "Rules at their limits",
        arguments: [
            (.session, "a", true), (.session, String(repeating: "z", count: 128), true),
            (.session, String(repeating: "z", count: 129), false), (.session, "", false),
            (.session, "a b", false),
            (.session, "é", false), (.id, String(repeating: "!", count: 128), true),
            (.id, String(repeating: "!", count: 129), false), (.id, "", false), (.id, " ", false),
            (.id, "\u{7F}", false), (.name, String(repeating: "é", count: 128), true),
            (.name, String(repeating: "é", count: 129), false), (.name, "", false), (.any, "", true),
            (.locale, "en", true), (.locale, "de_CH", true), (.locale, "zh-Hant-TW", true),
            (.locale, "en-US-u-ca-gregory", true), (.locale, "", false), (.locale, "en-", false),
            (.locale, "123", false), (.locale, "englishes", false), (.locale, "en US", false),
            (.locale, String(repeating: "en-", count: 21) + "en", false),
            (.timezone, "UTC", true), (.timezone, "Etc/GMT+5", true),
            (.timezone, "America/Argentina/Buenos_Aires", true), (.timezone, "America/", false),
            (.timezone, "/etc", false), (.timezone, "Europe/Berlin\n", false), (.timezone, "", false),
            (.timezone, String(repeating: "A", count: 64), true),
            (.timezone, String(repeating: "A", count: 65), false),
        ] as [(FrameFields.Rule, String, Bool)])
    func rules(rule: FrameFields.Rule, text: String, isAllowed: Bool) {
        #expect(rule.allows(text) == isAllowed)
    }

    @Test("A fault names the field and never the value")
    func faults() {
        let fields = Self.fields([
            ("session", .string("s")), ("id", .string("m1")), ("text", .number("7777")),
        ])
        for (name, code) in [("text", FrameFault.Code.badField), ("choice", .missingField)] {
            let fault = #expect(throws: FrameFault.self) { try fields.required(name, rule: .any) }
            #expect(fault?.code == code && fault?.session == "s" && fault?.re == "m1")
            #expect(
                fault?.message.contains("\"\(name)\"") == true && fault?.message.contains("7777") == false)
        }
    }

    @Test("A session or id that breaks its own rule is not repeated")
    func unreadable() {
        let fault = Self.fields([("session", .string("a b")), ("id", .bool(true))]).fault(.badField, "x")
        #expect(fault.session == nil && fault.re == nil)
    }

    @Test("Null is as good as missing where a field may be missing")
    func null() throws {
        let fields = Self.fields([("id", .null), ("trace", .null), ("relay", .null), ("on", .bool(true))])
        #expect(try fields.optional("id", rule: .id) == nil)
        #expect(try !fields.flag("trace") && fields.flag("on") && !fields.flag("off"))
        #expect(throws: FrameFault.self) { try fields.required("relay", rule: .session) }
        #expect(throws: FrameFault.self) { try Self.fields([("on", .string("true"))]).flag("on") }
    }
}
