import Bookings
import Foundation
import Sessions
import Testing

@Suite struct ListingDeliveries {
    private let clock = LocalTime(LocalTimeZone.newYork)
    private let rows = [
        Delivery(
            id: 1, message: "msg_1", sink: "mail", event: .requested, reference: "K7M4-XR96",
            created: Sample.moment,
            attempts: 2, due: Sample.moment + 600, fault: "no answer"),
        Delivery(
            id: 2, message: "msg_2", sink: "phone", event: .withdrawn, reference: "H2J8-W7M3",
            created: Sample.moment, due: Sample.moment),
        Delivery(
            id: 3, message: "msg_3", sink: "old", event: .held, reference: "H2J8-W7M3",
            created: Sample.moment,
            attempts: 10, due: Sample.moment, fault: "the receiver answered 500", failed: Sample.moment),
    ]

    @Test func `what is stuck is told with the reason`() {
        let off = DisabledSink(name: "phone", since: Sample.moment, reason: "the receiver answered 410 Gone")
        #expect(
            DeliveryList(rows, disabled: [off]).table(clock: clock) == """
                SINCE             REFERENCE  EVENT              RECEIVER  TRIES  NEXT              REASON
                2026-11-23 17:05  K7M4-XR96  request.requested  mail      2      2026-11-23 17:15  no answer
                2026-11-23 17:05  H2J8-W7M3  request.withdrawn  phone     0      off               the receiver answered 410 Gone
                2026-11-23 17:05  H2J8-W7M3  request.held       old       10     given up          the receiver answered 500

                """)
        #expect(DeliveryList([], disabled: [off]).table(clock: clock) == "Nothing waits to be delivered.\n")
    }

    @Test func `programs get the same`() throws {
        let list = DeliveryList(rows, disabled: [])
        #expect(
            try list.jsonLines().split(separator: "\n").first == """
                {"attempts":2,"created":"2026-11-23T22:05:00Z","due":"2026-11-23T22:15:00Z","event":"request.requested",\
                "message":"msg_1","reason":"no answer","receiver":"mail","reference":"K7M4-XR96","state":"waiting","version":1}
                """)
        let all = try JSONSerialization.jsonObject(with: Data(try list.json().utf8)) as? [String: Any]
        #expect((all?["deliveries"] as? [Any])?.count == 3)
        #expect(try DeliveryList([], disabled: []).json() == "{\"version\":1,\"deliveries\":[]}\n")
    }
}
