package import Foundation

/// One message on its way to one receiver: a row of the outbox.
package struct Delivery: Sendable, Hashable {
    /// The row's number; rises with time.
    package let id: Int64
    /// The same for every attempt and for no other message: receivers tell repetitions by it.
    package let message: String
    /// The receiver's name in the configuration.
    package let sink: String
    /// What happened.
    package let event: RequestEvent
    /// The request's reference.
    package let reference: String
    /// When it happened.
    package let created: Date
    /// How often it was tried.
    package var attempts: Int
    /// When it is tried next.
    package var due: Date
    /// Why the last attempt failed, without a word of a visitor's.
    package var fault: String?
    /// When it was given up; nil while it is tried.
    package var failed: Date?

    /// Describes a row.
    package init(
        id: Int64, message: String, sink: String, event: RequestEvent, reference: String, created: Date,
        attempts: Int = 0, due: Date, fault: String? = nil, failed: Date? = nil
    ) {
        self.id = id
        self.message = message
        self.sink = sink
        self.event = event
        self.reference = reference
        self.created = created
        self.attempts = attempts
        self.due = due
        self.fault = fault
        self.failed = failed
    }
}

/// A receiver that wants no more messages.
package struct DisabledSink: Sendable, Hashable {
    /// Its name in the configuration.
    package let name: String
    /// Since when.
    package let since: Date
    /// Why.
    package let reason: String

    /// Describes it.
    package init(name: String, since: Date, reason: String) {
        self.name = name
        self.since = since
        self.reason = reason
    }
}
