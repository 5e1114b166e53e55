/// Something that happened, as SCXML sees it (section 5.10.1 of the Recommendation).
package struct Event: Sendable, Hashable, Codable {
    /// Where an event comes from.
    package enum Kind: String, Sendable, Hashable, Codable {
        /// Raised by the interpreter itself, such as `error.execution` or `done.state.x`.
        case platform
        /// Raised by the chart with `raise` or a send to `#_internal`.
        case `internal`
        /// Sent from outside, or by the chart to itself through the external queue.
        case external
    }

    /// The name, tokens separated by full stops.
    package var name: String
    /// Where the event comes from.
    package var kind: Kind
    /// The id of the send that caused this error, where there is one.
    package var sendID: String?
    /// An address that answers to this event can be sent to.
    package var origin: String?
    /// The kind of address that ``origin`` is.
    package var originType: String?
    /// The invocation that the event comes from, where it comes from a child session.
    package var invokeID: String?
    /// What came with the event.
    package var data: Datum

    /// Makes an event; only the name is always needed.
    package init(
        _ name: String, kind: Kind = .external, sendID: String? = nil, origin: String? = nil,
        originType: String? = nil, invokeID: String? = nil, data: Datum = .none
    ) {
        self.name = name
        self.kind = kind
        self.sendID = sendID
        self.origin = origin
        self.originType = originType
        self.invokeID = invokeID
        self.data = data
    }
}
