import Foundation
package import Sessions

/// What was not delivered yet, for people and programs.
package struct DeliveryList {
    /// One delivery as JSON, version 1.
    private struct Form: Encodable {
        let version = 1
        let message: String
        let receiver: String
        let event: RequestEvent
        let reference: String
        let created: Date
        let attempts: Int
        let state: String
        let due: Date?
        let reason: String?
    }

    private let deliveries: [Delivery]
    private let disabled: [String: DisabledSink]

    /// A list with the receivers that are switched off.
    package init(_ deliveries: [Delivery], disabled: [DisabledSink]) {
        self.deliveries = deliveries
        self.disabled = Dictionary(disabled.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Lines for people.
    package func table(clock: LocalTime) -> String {
        guard !deliveries.isEmpty else { return "Nothing waits to be delivered.\n" }
        let head = ["SINCE", "REFERENCE", "EVENT", "RECEIVER", "TRIES", "NEXT", "REASON"]
        let rows = deliveries.map { delivery in
            [
                clock.text(delivery.created), delivery.reference, delivery.event.rawValue, delivery.sink,
                "\(delivery.attempts)",
                due(delivery).map(clock.text) ?? state(delivery), reason(delivery) ?? "not tried yet",
            ].map(Harmless.line)
        }
        let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
        return ([head] + rows).map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
                .joined(separator: "  ").trimmingCharacters(in: .whitespaces) + "\n"
        }.joined()
    }

    /// One object with all: `{"version":1,"deliveries":[…]}`.
    package func json() throws -> String {
        let forms = try lines().map { "  " + $0 }.joined(separator: ",\n")
        return "{\"version\":1,\"deliveries\":\(forms.isEmpty ? "[]" : "[\n\(forms)\n]")}\n"
    }

    /// One object a line.
    package func jsonLines() throws -> String {
        try lines().map { $0 + "\n" }.joined()
    }

    private func lines() throws -> [String] {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try deliveries.map { delivery in
            let form = Form(
                message: delivery.message, receiver: delivery.sink, event: delivery.event,
                reference: delivery.reference, created: delivery.created, attempts: delivery.attempts,
                state: state(delivery), due: due(delivery), reason: reason(delivery))
            return Harmless.json(String(decoding: try encoder.encode(form), as: UTF8.self))
        }
    }

    private func state(_ delivery: Delivery) -> String {
        if disabled[delivery.sink] != nil { return "off" }
        return delivery.failed == nil ? "waiting" : "given up"
    }

    private func due(_ delivery: Delivery) -> Date? {
        state(delivery) == "waiting" ? delivery.due : nil
    }

    private func reason(_ delivery: Delivery) -> String? {
        disabled[delivery.sink]?.reason ?? delivery.fault
    }
}
