package import Foundation
package import Sessions

/// What a receiver gets: JSON with the shape that Standard Webhooks recommends (`type`, `timestamp`, `data`), and words for a person.
///
/// `subject` never says anything about health or the visitor; `text` and `data.request` do where the receiver is told everything.
package struct DeliveryMessage: Encodable {
    private struct Content: Encodable {
        let reference: String
        let status: RequestStatus?
        let request: RequestForm?
    }

    private let id: String
    private let type: RequestEvent
    private let timestamp: Date
    private let subject: String
    private let text: String
    private let data: Content

    /// Describes a delivery.
    ///
    /// - Parameters:
    ///   - delivery: what happened.
    ///   - stored: the request as it stands now; nil where it is gone.
    ///   - body: how much is told.
    ///   - clock: the clock by which times are shown.
    package init(_ delivery: Delivery, stored: StoredRequest?, body: Sink.Body, clock: LocalTime) {
        let told = body == .full ? stored : nil
        id = delivery.message
        type = delivery.event
        timestamp = delivery.created
        let reference = Harmless.line(delivery.reference)
        subject = "Booking request \(reference) \(delivery.event.words)"
        text =
            told.map { RequestDetails(clock: clock).lines($0).joined(separator: "\n") }
            ?? Self.hint(delivery, reference)
        data = Content(
            reference: delivery.reference, status: stored?.status, request: told.map(RequestForm.init))
    }

    private static func hint(_ delivery: Delivery, _ reference: String) -> String {
        let line = "Booking request \(reference) \(delivery.event.words)."
        return delivery.event == .deleted ? line : line + " To see it: lumbar bookings show \(reference)"
    }

    /// The bytes that are sent; the same for every attempt while the request stands as it does.
    package func bytes() throws -> Data {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(self), as: UTF8.self)
        return Data(Harmless.json(json).utf8)
    }
}

extension RequestEvent {
    /// What happened, after the request's name.
    fileprivate var words: String {
        switch self {
        case .requested: "has come in"
        case .held: "is on hold"
        case .released: "is no longer on hold"
        case .remarked: "has a further question with it"
        case .withdrawn: "was withdrawn"
        case .deleted: "was deleted by its visitor"
        }
    }
}
