import Dialogue
package import Foundation

/// Which requests a list shows.
package struct RequestFilter: Sendable, Hashable {
    /// Only those received at this moment or later.
    package var since: Date?
    /// Only those that stand so; empty for all.
    package var statuses: Set<RequestStatus>

    /// Names what to show.
    package init(since: Date? = nil, statuses: Set<RequestStatus> = []) {
        self.since = since
        self.statuses = statuses
    }

    /// Whether a request is to be shown.
    package func admits(_ stored: StoredRequest) -> Bool {
        if let since, stored.request.received < since { return false }
        return statuses.isEmpty || statuses.contains(stored.status)
    }
}
