import Dialogue
import Foundation
import Sessions
import Store

/// A store with one request in it, in a folder of its own that goes with it.
final class Till {
    let folder: URL
    let reference = Reference.draw()

    /// The store's path.
    var path: String { folder.appending(path: "till.sqlite").path }
    /// What names the store on a command line.
    var option: [String] { ["--store", path] }

    /// Keeps the request and closes the store, so that commands can open it.
    init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "till-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let request = BookingRequest(
            reference: reference.description, dialogue: "kiosk",
            received: Date(timeIntervalSince1970: 1_790_000_000),
            serial: 1, status: .requested, signs: [], entries: [], remarks: ["a minor"])
        let change = Change(
            key: SessionKey(relay: "", session: "v"), session: StoredSession(generation: 1),
            effects: [.submit(request)], moment: request.received)
        let store = try SQLiteStore(path: path)
        let kept = await withCheckedContinuation { continuation in
            store.commit(change) { continuation.resume(returning: $0) }
        }
        try kept.get()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The request as it is kept now.
    func kept() throws -> StoredRequest? { try StoreReader(path: path).request(reference) }
}
