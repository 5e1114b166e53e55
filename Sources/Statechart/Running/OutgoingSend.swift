/// A `send` that leaves the machine.
package struct OutgoingSend: Sendable, Hashable {
    /// The target as the chart wrote it.
    package var target: String
    /// The type of the event processor that the chart asked for.
    package var type: String
    /// The event to deliver.
    package var event: Event

    /// Addresses an event.
    package init(target: String, type: String, event: Event) {
        self.target = target
        self.type = type
        self.event = event
    }
}
