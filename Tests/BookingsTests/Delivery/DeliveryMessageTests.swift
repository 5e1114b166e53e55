import Bookings
import Foundation
import Sessions
import Testing

@Suite struct WritingAMessage {
    private let stored = Sample.stored(
        signs: [Sample.sign("leg", words: "numb foot")],
        entries: [Sample.name("Dana"), Sample.phone, Sample.note("my back")])

    private func delivery(_ event: RequestEvent = .requested) -> Delivery {
        Delivery(
            id: 1, message: "msg_1", sink: "mail", event: event, reference: "K7M4-XR96",
            created: Sample.moment, due: Sample.moment)
    }

    private func text(_ event: RequestEvent = .requested, _ stored: StoredRequest?, _ body: Sink.Body) throws
        -> String
    {
        let message = DeliveryMessage(delivery(event), stored: stored, body: body, clock: LocalTime(.gmt))
        return String(decoding: try message.bytes(), as: UTF8.self)
    }

    @Test func `a thin message names the request and nothing of the visitor`() throws {
        #expect(
            try text(.requested, stored, .thin) == """
                {"data":{"reference":"K7M4-XR96","status":"requested"},"id":"msg_1","subject":"Booking request K7M4-XR96 \
                has come in","text":"Booking request K7M4-XR96 has come in. To see it: lumbar bookings show K7M4-XR96",\
                "timestamp":"2026-11-23T22:05:00Z","type":"request.requested"}
                """)
    }

    @Test(arguments: RequestEvent.allCases) func `a full message tells all, its subject nothing`(
        _ event: RequestEvent
    )
        throws
    {
        let json = try JSONSerialization.jsonObject(with: Data(try text(event, stored, .full).utf8))
        let message = try #require(json as? [String: Any])
        let subject = try #require(message["subject"] as? String)
        for word in ["numb", "back", "leg", "Dana", "555"] { #expect(!subject.contains(word)) }
        let words = try #require(message["text"] as? String)
        #expect(words.contains("numb foot") && words.contains("518-555-0177"))
        let data = try #require(message["data"] as? [String: Any])
        #expect((data["request"] as? [String: Any])?["reference"] as? String == "K7M4-XR96")
    }

    @Test func `of a deleted request only the reference is told`() throws {
        let text = try text(.deleted, nil, .full)
        #expect(text.contains("was deleted by its visitor.\"") && !text.contains("\"request\""))
    }
}
