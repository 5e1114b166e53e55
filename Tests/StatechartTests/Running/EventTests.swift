import Foundation
import Statechart
import Testing

@Suite struct EventsAsValues {
    @Test func `an event survives being written down`() throws {
        let event = Event(
            "a.b", kind: .platform, sendID: "s", origin: "o", originType: "t", invokeID: "i",
            data: .entries([.init("k", .number(1)), .init("l", .tree("<x/>"))]))
        #expect(try JSONDecoder().decode(Event.self, from: JSONEncoder().encode(event)) == event)
    }
}
