import Dialogue
import Foundation

/// What a ``MemoryStore`` holds, with the rules of a request's life.
struct MemoryTables {
    /// A request with the conversation that it came from.
    struct Row {
        let key: SessionKey
        let generation: Int
        var stored: StoredRequest
        /// The status that a hold interrupted.
        var interrupted: RequestStatus?
    }

    var sessions: [SessionKey: StoredSession] = [:]
    /// The requests in the order of their arrival.
    var requests: [Row] = []

    /// Keeps a change as a whole, or throws and leaves everything as it was.
    mutating func apply(_ change: Change) throws(StoreFailure) {
        let before = requests
        do throws(StoreFailure) {
            for effect in change.effects { try apply(effect, of: change) }
        } catch {
            requests = before
            throw error
        }
        sessions[change.key] = change.session
    }

    /// Sets where a request stands; false where there is none.
    mutating func mark(_ reference: String, as status: RequestStatus, at moment: Date) -> Bool {
        change(reference, at: moment) { $0.stored.status = status }
    }

    /// Deletes a request; gives the session that it came from, nil where there is none.
    mutating func remove(_ reference: String) -> SessionKey? {
        let key = requests.first { $0.stored.request.reference == reference }?.key
        requests.removeAll { $0.stored.request.reference == reference }
        return key
    }

    private mutating func apply(_ effect: Effect, of change: Change) throws(StoreFailure) {
        switch effect {
        case .submit(let request):
            try submit(request, of: change)
        case .hold(let reference, let signs):
            _ = self.change(reference, at: change.moment) { $0.hold(signs) }
        case .release(let reference, let signs):
            _ = self.change(reference, at: change.moment) { $0.release(signs) }
        case .withdraw(let reference):
            _ = mark(reference, as: .withdrawn, at: change.moment)
        case .erase(let references):
            requests.removeAll { references.contains($0.stored.request.reference) }
        }
    }

    private mutating func submit(_ request: BookingRequest, of change: Change) throws(StoreFailure) {
        let same = requests.firstIndex {
            $0.key == change.key && $0.generation == change.session.generation
                && $0.stored.request.serial == request.serial
        }
        let taken = requests.firstIndex { $0.stored.request.reference == request.reference }
        guard taken == nil || taken == same else { throw .referenceTaken }
        let stored = StoredRequest(
            request: request, status: RequestStatus(request.status), changed: change.moment)
        let row = Row(key: change.key, generation: change.session.generation, stored: stored)
        if let same {
            requests[same] = row
        } else {
            requests.append(row)
        }
    }

    private mutating func change(_ reference: String, at moment: Date, by body: (inout Row) -> Void) -> Bool {
        guard let index = requests.firstIndex(where: { $0.stored.request.reference == reference }) else {
            return false
        }
        body(&requests[index])
        requests[index].stored.changed = moment
        return true
    }
}

extension MemoryTables.Row {
    /// A sign was raised: nobody may answer with an appointment now.
    fileprivate mutating func hold(_ signs: [SignRecord]) {
        if stored.status != .held { interrupted = stored.status }
        stored.status = .held
        stored.request.status = .held
        stored.request.signs = signs
    }

    /// The sign is settled: back to where the request stood.
    fileprivate mutating func release(_ signs: [SignRecord]) {
        if stored.status == .held { stored.status = interrupted ?? .requested }
        interrupted = nil
        stored.request.status = .requested
        stored.request.signs = signs
    }
}
