import Foundation
import GRDB
package import Sessions

/// A store opened for reading alone, also while a server writes to it.
package final class StoreReader: RequestReader {
    let queue: DatabaseQueue
    private let rows: RequestRows
    let seal: Seal

    /// Opens a store that exists; one that is sealed needs its keys.
    ///
    /// - Throws: ``StoreRefusal``.
    package init(path: String, keys: SealingKeys? = nil) throws(StoreRefusal) {
        seal = Seal(keys: keys)
        rows = RequestRows(seal: seal)
        let path = SQLiteStore.resolved(path)
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
        switch try Preflight.look(at: path, keys: keys) {
        case .empty: throw .missing(path: path)
        case .store(let version) where version < Schema.version: throw .older(path: path, version: version)
        case .store: break
        }
        do {
            queue = try Preflight.reader(path)
        } catch let error as DatabaseError {
            throw Preflight.refusal(for: error, path: path)
        } catch {
            throw .unreachable(path: path, detail: "\(type(of: error))")
        }
    }

    package func requests(_ filter: RequestFilter) throws(StoreFailure) -> [StoredRequest] {
        do { return try queue.read { try rows.fetch($0, filter) } } catch { throw StoreFailure(error) }
    }

    /// The practice's time zone, as its newest request tells it; nil where none does.
    package func zone() throws(StoreFailure) -> String? {
        do { return try queue.read(RequestRows.zone) } catch { throw StoreFailure(error) }
    }

    /// What is kept of a session; nil where there is nothing.
    package func session(_ key: SessionKey) throws(StoreFailure) -> StoredSession? {
        do { return try queue.read { try SessionRows.fetch($0, key, seal) } } catch {
            throw StoreFailure(error)
        }
    }

    package func request(_ reference: Reference) throws(StoreFailure) -> StoredRequest? {
        do { return try queue.read { try rows.fetch($0, reference) } } catch {
            throw StoreFailure(error)
        }
    }
}
