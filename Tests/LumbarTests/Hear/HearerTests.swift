import Dialogue
import Foundation
import Testing

@testable import lumbar

@Suite("Hearing line by line")
struct HearingTests {
    private func hear(
        _ text: String, state: String? = nil, type: HearType? = nil, explain: Bool = false
    ) throws -> [String: Any] {
        let now = Date(timeIntervalSince1970: 1_795_442_400)
        let hearer = try Hearer(
            engine: Engine(try Shop.script.get()), state: state, type: type, now: now, explain: explain)
        let line = hearer.answer(to: HearRequest(plain: text, number: 1)).text
        return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test("A whole line has its events, and every member has its place")
    func whole() throws {
        let heard = try hear("when are you open?")
        #expect(heard["events"] as? [String] == ["question.hours"])
        #expect(Set(heard.keys) == ["id", "text", "events", "confidence", "suggestions", "flags", "values"])
        #expect(try hear("when are you open?", explain: true)["explanation"] is [Any])
        let lines =
            try hear("wed after 2", type: HearType(argument: "when"), explain: true)["explanation"]
            as? [String] ?? []
        #expect(lines.first == "tokens: wed · after · 2" && lines.contains { $0.hasPrefix("span: ") })
        #expect(lines.contains { $0.hasPrefix("reading 1: ") })
        #expect(try hear("xyzzy plugh")["events"] as? [String] == ["nomatch"])
    }

    @Test(
        "A line as the answer to a field has its value",
        arguments: [("phone", "518-555-0177"), ("name", "Dana")])
    func field(type: String, text: String) throws {
        let value = try #require(try hear(text, type: HearType(argument: type))["value"] as? [String: Any])
        #expect(value["status"] as? String == "ok")
    }

    @Test("A booking has what was given and nothing else")
    func booking() throws {
        let heard = try hear("I'm Dana, 518-555-0177", type: .booking)
        let value = try #require(heard["value"] as? [String: Any])
        #expect(value["phone"] != nil)
        #expect(value["email"] == nil)
    }

    @Test("A state's question is the light in which a line is heard")
    func state() throws {
        #expect(try (hear("Dana", state: "order.name")["values"] as? [String: Any])?["name"] != nil)
    }

    @Test("A state that the dialogue does not have is refused")
    func unknown() {
        let failure = #expect(throws: CommandFailure.self) { try hear("hi", state: "nowhere") }
        #expect(failure?.code == .couldNotRun)
    }
}
