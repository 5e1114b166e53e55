package import Foundation

/// What waits to be delivered, to be looked at. All calls block.
package protocol OutboxReader: Sendable {
    /// Everything that was not delivered yet, the oldest first.
    func deliveries() throws(StoreFailure) -> [Delivery]

    /// The receivers that are switched off.
    func disabledSinks() throws(StoreFailure) -> [DisabledSink]
}

/// What waits to be delivered, for the one who delivers it. All calls block.
///
/// Rows come into being in the commit of what they tell of. One that was handed over is delivered for certain only when ``delivered(_:)``
/// returns: a process that dies between the two delivers it again.
package protocol Outbox: OutboxReader {
    /// The message for a receiver that has to be tried first; nil where none waits or the receiver is switched off.
    func next(for sink: String) throws(StoreFailure) -> Delivery?

    /// It has arrived: its row goes.
    func delivered(_ id: Int64) throws(StoreFailure)

    /// It has not arrived.
    ///
    /// - Parameters:
    ///   - id: the row.
    ///   - fault: why, without a word of a visitor's.
    ///   - moment: now.
    ///   - due: when to try again; nil gives it up.
    /// - Throws: ``StoreFailure``; the row stands as it stood.
    func failed(_ id: Int64, fault: String, at moment: Date, due: Date?) throws(StoreFailure)

    /// The receiver asks to be left alone: nothing for it is tried before a moment.
    func postpone(_ sink: String, to moment: Date) throws(StoreFailure)

    /// The receiver wants no more messages.
    func disable(_ sink: String, reason: String, at moment: Date) throws(StoreFailure)

    /// Everything for a receiver is tried again from now on, also what was given up or switched off.
    func retry(_ sink: String, at moment: Date) throws(StoreFailure)
}
