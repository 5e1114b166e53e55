import Dialogue
package import Foundation
import Synchronization

/// A store that forgets everything when the process ends.
package final class MemoryStore: ConversationStore, RequestStore {
    private let kept = Mutex(MemoryTables())

    /// An empty store.
    package init() {}

    package func load(_ key: SessionKey) throws(StoreFailure) -> StoredSession? {
        kept.withLock { $0.sessions[key] }
    }

    package func answer(to id: String, of key: SessionKey) throws(StoreFailure) -> Remembered? {
        kept.withLock { $0.answers[key]?.last { $0.answers(id) } }
    }

    package func commit(
        _ change: Change, kept report: @escaping @Sendable (Result<Void, StoreFailure>) -> Void
    ) {
        let result = kept.withLock { tables in
            Result { () throws(StoreFailure) in try tables.apply(change) }
        }
        report(result)
    }

    package func requests(_ filter: RequestFilter) throws(StoreFailure) -> [StoredRequest] {
        kept.withLock { tables in
            tables.requests.reversed().map(\.stored).filter(filter.admits).sorted {
                $0.request.received > $1.request.received
            }
        }
    }

    package func request(_ reference: Reference) throws(StoreFailure) -> StoredRequest? {
        kept.withLock { tables in
            tables.requests.first { $0.stored.request.reference == reference.description }?.stored
        }
    }

    package func mark(
        _ reference: Reference, as status: RequestStatus, at moment: Date
    ) throws(StoreFailure) {
        try kept.withLock { tables throws(StoreFailure) in
            guard tables.mark(reference.description, as: status, at: moment) else { throw .unknownReference }
        }
    }

    @discardableResult
    package func erase(_ reference: Reference) throws(StoreFailure) -> SessionKey? {
        try kept.withLock { tables throws(StoreFailure) in
            guard let key = tables.remove(reference.description) else { throw .unknownReference }
            tables.empty(key)
            return key
        }
    }

    package func purge(_ retention: Retention, at now: Date) throws(StoreFailure) -> Purged {
        kept.withLock { $0.purge(retention, at: now) }
    }
}
