package import Foundation

/// The requests of a store, to be looked at. All calls block.
package protocol RequestReader: Sendable {
    /// The requests, the newest first.
    func requests(_ filter: RequestFilter) throws(StoreFailure) -> [StoredRequest]

    /// The request of a reference; nil where there is none.
    func request(_ reference: Reference) throws(StoreFailure) -> StoredRequest?
}

/// The requests of a store, for the practice. All calls block.
package protocol RequestStore: RequestReader {
    /// Sets where a request stands.
    ///
    /// - Throws: ``StoreFailure/unknownReference`` where there is none.
    func mark(_ reference: Reference, as status: RequestStatus, at moment: Date) throws(StoreFailure)

    /// Deletes a request, and what its conversation still holds of it.
    ///
    /// - Returns: the session that it came from, whose conversation is gone with it; nil where that was gone before.
    /// - Throws: ``StoreFailure/unknownReference`` where there is none.
    @discardableResult
    func erase(_ reference: Reference) throws(StoreFailure) -> SessionKey?

    /// Deletes what was kept long enough.
    ///
    /// - Parameters:
    ///   - retention: how long that is.
    ///   - now: the moment from which it counts back.
    /// - Returns: what was deleted.
    /// - Throws: ``StoreFailure``; nothing was deleted.
    func purge(_ retention: Retention, at now: Date) throws(StoreFailure) -> Purged
}
