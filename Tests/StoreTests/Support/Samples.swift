import Dialogue
import Foundation
import Sessions
import Testing
import Understanding
import Values

/// Values to be stored.
enum Sample {
    static let moment = Date(timeIntervalSince1970: 1_790_000_000)
    static let references = (0..<100).map { _ in Reference.draw() }
    static let key = SessionKey(relay: "", session: "v")

    /// A conversation of so many turns.
    static func conversation(turns: Int = 1) throws -> Conversation {
        let engine = Engine(try script.get())
        var conversation: Conversation?
        for _ in 0..<turns {
            conversation =
                engine.turn(conversation, .begin, at: Moment(now: moment, reference: "")).conversation
        }
        return try #require(conversation)
    }

    static func request(_ reference: Reference = references[0], serial: Int = 1, after seconds: Double = 0)
        -> BookingRequest
    {
        BookingRequest(
            reference: reference.description, dialogue: "desk", received: moment + seconds, serial: serial,
            status: .requested, signs: [sign],
            entries: [
                entry("note", .text("sore \u{1B}[31m back"), .text),
                entry(
                    "name",
                    .name(PersonName(full: "Dana", given: nil, family: nil, call: "Dana", display: "Dana")),
                    .name),
                entry("self", .boolean(true), .boolean),
            ], remarks: ["a minor"],
            consent: ConsentRecord(notice: "privacy-1", script: "abc", given: moment + seconds),
            zone: "Europe/London")
    }

    static let sign = SignRecord(
        flag: "leg", title: "leg", gravity: .doctor, origin: .screening, state: .open, words: "my leg",
        raised: moment)

    static func change(
        _ effects: [Effect] = [], key: SessionKey = key,
        session: StoredSession = StoredSession(generation: 1),
        at seconds: Double = 0
    ) -> Change {
        Change(key: key, session: session, effects: effects, moment: moment + seconds)
    }

    private static func entry(_ name: String, _ value: Value, _ type: FieldType) -> BookingRequest.Entry {
        BookingRequest.Entry(field: name, label: name, type: type, value: value, spoken: name, typed: name)
    }

    private static let script = Result {
        let folder = try Folder()
        let source = """
            <scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:talk="urn:lumbar:talk"
                   version="1.0" datamodel="null" name="desk" initial="desk">
              <talk:practice zone="Europe/London" region="GB" opens="09:00" closes="18:00"/>
              <talk:question id="hours" title="When are you open?" source="The door">
                <talk:phrase>when are you open</talk:phrase><talk:answer>Always.</talk:answer>
              </talk:question>
              <talk:outside><talk:phrase>tell me a joke</talk:phrase></talk:outside>
              <state id="desk"><talk:prompt>What can I do for you?</talk:prompt></state>
            </scxml>
            """
        try Data(source.utf8).write(to: URL(filePath: folder.path("desk.scxml")))
        return try Script.load(folder.path("desk.scxml"))
    }
}
