package import Dialogue
package import Foundation

/// A request as a store keeps it.
package struct StoredRequest: Sendable, Hashable {
    /// What the visitor asked for.
    package var request: BookingRequest
    /// Where it stands for the practice; ``BookingRequest/status`` is how the conversation last left it.
    package var status: RequestStatus
    /// When the status changed last.
    package var changed: Date

    /// Describes a kept request.
    package init(request: BookingRequest, status: RequestStatus, changed: Date) {
        self.request = request
        self.status = status
        self.changed = changed
    }
}
