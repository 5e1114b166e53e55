import Testing

@testable import Wire

@Suite("Frames of a relay")
struct RelayFrameTests {
    static let good: [(String, RelayFrame)] = [
        (#"{"type":"hello","relay":"site-1","token":"secret"}"#, .hello(relay: "site-1", token: "secret")),
        (#"{"type":"hello","relay":"site-1"}"#, .hello(relay: "site-1", token: nil)),
        (#"{"type":"open"}"#, .open(session: nil, id: nil, trace: false)),
        (
            #"{"type":"open","session":"s","id":"m1","locale":"en","timezone":"America/New_York","trace":true}"#,
            .open(session: "s", id: "m1", trace: true)
        ),
        (#"{"type":"say","session":"s","id":"m1","text":"hi"}"#, .say(session: "s", id: "m1", text: "hi")),
        (#"{"type":"say","session":"s","text":""}"#, .say(session: "s", id: nil, text: "")),
        (
            #"{"type":"say","session":"s","id":null,"text":"x","more":[{}],"__proto__":1}"#,
            .say(session: "s", id: nil, text: "x")
        ),
        (#"{"type":"pick","session":"s","choice":"book"}"#, .pick(session: "s", id: nil, choice: "book")),
        (#"{"type":"close","session":"s"}"#, .close(session: "s")),
        (#"{"type":"ping"}"#, .ping), (#"{"type":"pong"}"#, .pong),
    ]

    @Test("What is understood", arguments: good)
    func reads(line: String, frame: RelayFrame) throws {
        #expect(try RelayFrame(Array(line.utf8)) == frame)
    }

    static let bad: [(String, FrameFault.Code, String)] = [
        ("hello", .badJSON, ""), ("[]", .badJSON, ""), ("\"x\"", .badJSON, ""),
        ("{\"type\":\"ping\",}", .badJSON, ""),
        (#"{"type":"ping","type":"pong"}"#, .duplicateKey, ""),
        (String(repeating: "[", count: 17), .tooDeep, ""),
        ("{}", .missingField, "type"), (#"{"type":1}"#, .badField, "type"),
        (#"{"type":"shout"}"#, .unknownType, "type"),
        (#"{"type":"say","text":"x"}"#, .missingField, "session"),
        (#"{"type":"say","session":"s"}"#, .missingField, "text"),
        (#"{"type":"say","session":"s","text":null}"#, .badField, "text"),
        (#"{"type":"say","session":"s","text":5}"#, .badField, "text"),
        (#"{"type":"say","session":5,"text":"x"}"#, .badField, "session"),
        (#"{"type":"say","session":"","text":"x"}"#, .badField, "session"),
        (#"{"type":"say","session":"a b","text":"x"}"#, .badField, "session"),
        (#"{"type":"say","session":"s","id":7,"text":"x"}"#, .badField, "id"),
        (#"{"type":"say","session":"s","id":"","text":"x"}"#, .badField, "id"),
        (#"{"type":"pick","session":"s"}"#, .missingField, "choice"),
        (#"{"type":"pick","session":"s","choice":["book"]}"#, .badField, "choice"),
        (#"{"type":"open","trace":"yes"}"#, .badField, "trace"),
        (#"{"type":"open","locale":5}"#, .badField, "locale"),
        (#"{"type":"open","timezone":{}}"#, .badField, "timezone"),
        (#"{"type":"open","locale":"en us"}"#, .badField, "locale"),
        (#"{"type":"open","locale":"\u001b[2J"}"#, .badField, "locale"),
        (#"{"type":"open","timezone":"../../etc/passwd"}"#, .badField, "timezone"),
        (#"{"type":"open","timezone":"America/New York"}"#, .badField, "timezone"),
        (#"{"type":"close"}"#, .missingField, "session"),
        (#"{"type":"hello"}"#, .missingField, "relay"),
        (#"{"type":"hello","relay":"a b"}"#, .badField, "relay"),
    ]

    @Test("What is not, by code and field", arguments: bad)
    func refuses(line: String, code: FrameFault.Code, field: String) {
        #expect {
            try RelayFrame(Array(line.utf8))
        } throws: { error in
            guard let fault = error as? FrameFault else { return false }
            return fault.code == code && (field.isEmpty || fault.message.contains("\"\(field)\""))
        }
    }

    @Test("A fault tells whose message it was, and never what stood in it")
    func context() {
        let line = #"{"type":"say","session":"s1","id":"m1","text":["my secret"],"choice":"my secret"}"#
        #expect {
            try RelayFrame(Array(line.utf8))
        } throws: { error in
            guard let fault = error as? FrameFault else { return false }
            return fault.session == "s1" && fault.re == "m1" && !fault.message.contains("secret")
        }
    }

    @Test("Ids have a length and an alphabet", arguments: [(128, true), (129, false)])
    func ids(length: Int, isGood: Bool) {
        let line =
            "{\"type\":\"say\",\"session\":\"s\",\"id\":\"\(String(repeating: "x", count: length))\",\"text\":\"\"}"
        #expect(((try? RelayFrame(Array(line.utf8))) != nil) == isGood)
    }
}
