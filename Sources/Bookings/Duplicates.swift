import Dialogue
package import Sessions
import Values

/// Requests that may be the same wish twice: they leave the same phone number.
///
/// Nothing is refused for it. Whoever reads a request is told of the others, and decides.
package struct Duplicates {
    private let requests: [StoredRequest]

    /// Looks for duplicates among these requests.
    package init(among requests: [StoredRequest]) {
        self.requests = requests
    }

    /// The references of other requests that leave the same phone number and were not taken back, the newest first.
    package func others(of stored: StoredRequest) -> [String] {
        let phones = Self.phones(of: stored)
        let same = requests.filter { other in
            other.request.reference != stored.request.reference && other.status != .withdrawn
                && !phones.isDisjoint(with: Self.phones(of: other))
        }
        return same.sorted { $0.request.received > $1.request.received }.map(\.request.reference)
    }

    /// The numbers in their international form, however they were typed.
    private static func phones(of stored: StoredRequest) -> Set<String> {
        Set(
            stored.request.entries.flatMap { entry -> [String] in
                if case .phone(let numbers) = entry.value { numbers.map(\.e164) } else { [] }
            })
    }
}
