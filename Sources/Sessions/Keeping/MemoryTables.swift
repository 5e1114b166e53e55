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
    /// The last answers of each session, the oldest first.
    var answers: [SessionKey: [Remembered]] = [:]
    /// When each session was last written.
    var touched: [SessionKey: Date] = [:]
    /// The requests in the order of their arrival.
    var requests: [Row] = []

    /// Keeps a change as a whole, or throws and leaves everything as it was.
    mutating func apply(_ change: Change) throws(StoreFailure) {
        guard change.session.generation >= sessions[change.key]?.generation ?? 0 else { throw .outdated }
        let before = requests
        do throws(StoreFailure) {
            for effect in change.effects { try apply(effect, of: change) }
        } catch {
            requests = before
            throw error
        }
        sessions[change.key] = change.session
        remember(change)
        touched[change.key] = change.moment
    }

    /// Drops what a session holds of its visitor's words, and begins its next generation: a turn on its way cannot bring the old one back.
    mutating func empty(_ key: SessionKey) {
        sessions[key]?.generation += 1
        sessions[key]?.conversation = nil
        sessions[key]?.answered = []
        answers[key] = nil
    }

    private mutating func remember(_ change: Change) {
        if change.effects.contains(where: \.erases) { answers[change.key] = nil }
        guard !change.answers.isEmpty else { return }
        answers[change.key] = ((answers[change.key] ?? []) + change.answers).suffix(Remembered.limit)
    }

    /// Deletes what was kept long enough.
    mutating func purge(_ retention: Retention, at now: Date) -> Purged {
        var purged = Purged()
        let over = requests.filter { retention.isOver($0.stored, at: now) }
        purged.unanswered = over.count { $0.stored.status.isOpen }
        purged.rest = over.count - purged.unanswered
        requests.removeAll { retention.isOver($0.stored, at: now) }
        let withRequests = Set(requests.map(\.key)).union(over.map(\.key))
        let drafts = sessions.filter { key, session in
            session.conversation != nil && !withRequests.contains(key)
                && touched[key].map { $0 < now - retention.drafts } ?? true
        }
        purged.drafts = drafts.count
        purged.sessions = Array(Set(over.map(\.key)).union(drafts.keys))
        for key in purged.sessions { empty(key) }
        return purged
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
        case .remark(let reference, let remarks):
            _ = self.change(reference, at: change.moment) { $0.stored.request.remarks = remarks }
        case .withdraw(let reference):
            _ = mark(reference, as: .withdrawn, at: change.moment)
        case .erase(let references):
            // What an earlier conversation of this visitor left goes as well.
            requests.removeAll {
                references.contains($0.stored.request.reference)
                    || ($0.key == change.key && $0.generation < change.session.generation)
            }
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
