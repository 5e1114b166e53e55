import Foundation
import Sessions

/// What a command wants changed in a store; it travels to the server that holds the store as one line of JSON.
enum BookingsOrder: Codable, Sendable, Hashable {
    /// Set where a request stands.
    case mark(reference: String, status: RequestStatus)
    /// Delete a request.
    case delete(reference: String)
    /// Delete what was kept long enough; the times are seconds.
    case purge(drafts: Double, unanswered: Double, rest: Double)
    /// Try everything for a receiver again.
    case retry(sink: String)
}

/// What became of an order.
struct BookingsReceipt: Codable, Sendable, Hashable {
    /// What was done, in one line; nil where nothing was.
    var done: String?
    /// Why nothing was done, in one line.
    var failure: String?
    /// The exit code that goes with it.
    var code: Int32

    /// Something was done.
    init(done: String) {
        self.done = done
        code = 0
    }

    /// Nothing was done.
    init(_ failure: CommandFailure) {
        self.failure = failure.message
        code = failure.code.rawValue
    }
}
