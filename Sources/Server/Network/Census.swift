internal import Synchronization

/// Who is connected: how many in all, and how many from one address.
final class Census: Sendable {
    private struct Count {
        var total = 0
        var perAddress: [String: Int] = [:]
    }

    private let limit: Int
    private let limitPerAddress: Int
    private let count = Mutex(Count())

    /// - Parameters:
    ///   - limit: the most connections.
    ///   - limitPerAddress: the most connections of one address.
    init(limit: Int, limitPerAddress: Int) {
        self.limit = limit
        self.limitPerAddress = limitPerAddress
    }

    /// How many are connected.
    var total: Int { count.withLock { $0.total } }

    /// Lets a connection in.
    ///
    /// - Parameter address: where it comes from; nil for an address that is not counted.
    /// - Returns: whether there is room.
    func admit(_ address: String?) -> Bool {
        count.withLock { count in
            guard count.total < limit else { return false }
            if let address {
                guard count.perAddress[address, default: 0] < limitPerAddress else { return false }
                count.perAddress[address, default: 0] += 1
            }
            count.total += 1
            return true
        }
    }

    /// A connection that was let in is gone.
    func leave(_ address: String?) {
        count.withLock { count in
            count.total -= 1
            guard let address, let here = count.perAddress[address] else { return }
            count.perAddress[address] = here > 1 ? here - 1 : nil
        }
    }
}
