import Sessions

@testable import Store

extension SQLiteStore {
    /// Commits and waits for the store's word.
    func keep(_ change: Change) async throws(StoreFailure) {
        let result = await withCheckedContinuation { continuation in
            commit(change) { continuation.resume(returning: $0) }
        }
        try result.get()
    }
}
