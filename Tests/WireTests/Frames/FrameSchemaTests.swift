import Dialogue
import Testing
import Understanding
import Values

@testable import Wire

@Suite("The schema of the frames")
struct FrameSchemaTests {
    private static func schema() throws -> SchemaReader {
        SchemaReader(try JSONScanner.value(of: Array(FrameSchema.text.utf8), maxDepth: 32))
    }

    @Test("What the server understands is what the schema allows", arguments: RelayFrameTests.good.map(\.0))
    func relays(line: String) throws {
        let frame = try JSONScanner.value(of: Array(line.utf8))
        #expect(try Self.schema().admits(frame, as: "fromRelay"))
    }

    @Test(
        "What the server refuses for its fields the schema does not allow",
        arguments: RelayFrameTests.bad.filter { !$0.1.isBroken }.map(\.0))
    func refused(line: String) throws {
        let frame = try JSONScanner.value(of: Array(line.utf8))
        #expect(try !Self.schema().admits(frame, as: "fromRelay"))
    }

    private static let spoken: ServerFrame = {
        var reply = Reply()
        reply.messages = ["Hello", "What name?"]
        reply.choices = [.init(id: "cancel", text: "Not now")]
        reply.expects = .init(field: "name", type: .name)
        reply.booking = "K7M4-XR96"
        reply.alert = .crisis
        reply.handoff = .stuck
        var spoken = ServerFrame.Spoken(session: "s", re: "m1", turn: 3, reply: reply)
        spoken.marks = ["opened", "resumed", "expired", "initiative"]
        spoken.trace = Trace()
        return .reply(spoken)
    }()

    private static let fault: ServerFrame = {
        var fault = FrameFault(.rateLimited, "too fast", session: "s", re: "m1")
        fault.retryAfter = .milliseconds(3)
        return .error(fault)
    }()

    @Test(
        "What the server says is what the schema allows",
        arguments: [
            .welcome(server: "lumbar/1", dialogue: "back-pain", limits: [.init("rate", 5)]), spoken,
            .reply(.init(session: "s", re: nil, turn: 0, reply: Reply())), .closed(session: "s"), .ping,
            .pong,
            fault, .error(FrameFault(.badJSON, "broken")), .goodbye(reason: "draining"),
        ] as [ServerFrame])
    func server(frame: ServerFrame) throws {
        let value = try JSONScanner.value(of: frame.bytes)
        #expect(try Self.schema().admits(value, as: "fromServer"))
    }

    @Test("Every code of an error, every alert and every field type stands in the schema")
    func complete() {
        let words =
            FrameFault.Code.allCases.map(\.rawValue) + [
                "doctor", "emergency", "danger", "crisis", "asked", "stuck",
            ]
        for word in words { #expect(FrameSchema.text.contains("\"\(word)\""), "\(word)") }
    }

    @Test("The reader of schemas can say no")
    func reader() throws {
        let schema = try Self.schema()
        for line in [
            #"{"type":"reply"}"#, #"{"type":"goodbye","reason":1}"#, #"{"type":"closed","session":"a b"}"#,
            #"{"type":"error","code":"odd","message":"","session":null,"re":null}"#, #"[]"#,
        ] {
            #expect(!schema.admits(try JSONScanner.value(of: Array(line.utf8)), as: "fromServer"), "\(line)")
        }
    }
}

/// So much of JSON Schema as the schema of the frames uses.
struct SchemaReader {
    private let root: JSONValue

    init(_ root: JSONValue) {
        self.root = root
    }

    func admits(_ value: JSONValue, as definition: String) -> Bool {
        root[name: "$defs"]?[name: definition].map { admits(value, $0) } ?? false
    }

    private func admits(_ value: JSONValue, _ schema: JSONValue) -> Bool {
        guard case .object(let rules) = schema else { return false }
        return rules.allSatisfy { admits(value, $0.name, $0.value, in: schema) }
    }

    private func admits(_ value: JSONValue, _ rule: String, _ operand: JSONValue, in schema: JSONValue)
        -> Bool
    {
        switch (rule, operand, value) {
        case ("$ref", .string(let path), _):
            return path.split(separator: "/").last.map { admits(value, as: String($0)) } ?? false
        case ("anyOf", .array(let choices), _): return choices.contains { admits(value, $0) }
        case ("const", _, _): return value == operand
        case ("enum", .array(let choices), _): return choices.contains(value)
        case ("type", .string(let type), _): return Self.isA(type, value)
        case ("type", .array(let types), _):
            return types.contains { if case .string(let type) = $0 { Self.isA(type, value) } else { false } }
        case ("required", .array(let names), .object):
            return names.allSatisfy {
                if case .string(let name) = $0 { value[name: name] != nil } else { false }
            }
        case ("properties", .object(let rules), .object):
            return rules.allSatisfy { rule in value[name: rule.name].map { admits($0, rule.value) } ?? true }
        case ("additionalProperties", let rule, .object(let members)):
            return members.allSatisfy { admits($0.value, rule) }
        case ("items", let rule, .array(let items)): return items.allSatisfy { admits($0, rule) }
        case ("pattern", .string(let pattern), .string(let text)): return Self.matches(text, pattern)
        case ("minLength", .number(let least), .string(let text)):
            return text.unicodeScalars.count >= Int(least) ?? .max
        case ("maxLength", .number(let most), .string(let text)):
            return text.unicodeScalars.count <= Int(most) ?? 0
        case ("minimum", .number(let least), .number(let digits)):
            return (Int(digits) ?? .min) >= (Int(least) ?? .max)
        default: return true
        }
    }

    private static func isA(_ type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("object", .object), ("array", .array), ("string", .string), ("null", .null), ("boolean", .bool):
            true
        case ("integer", .number(let digits)): Int(digits) != nil
        default: false
        }
    }

    private static func matches(_ text: String, _ pattern: String) -> Bool {
        guard let regex = try? Regex(pattern) else { return false }
        return text.wholeMatch(of: regex) != nil
    }
}
