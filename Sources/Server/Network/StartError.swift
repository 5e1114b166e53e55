/// Why the server could not start.
package enum StartError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The address means nothing here.
    case unknownAddress(ListenAddress)
    /// The address can be reached from outside, and no tokens are set.
    case notLoopback(ListenAddress)
    /// The address can be reached from outside, and counts are given to whoever asks.
    case countsNotLoopback(ListenAddress)
    /// The address is taken, or may not be used.
    case cannotListen(ListenAddress, reason: String)

    package var description: String {
        switch self {
        case .unknownAddress(let address): "cannot listen on \(address): no such address"
        case .notLoopback(let address):
            "refusing to listen on \(address): it can be reached from outside; give --token-file first"
        case .countsNotLoopback(let address):
            "refusing to give counts on \(address): it can be reached from outside, and no token guards them"
        case .cannotListen(let address, let reason): "cannot listen on \(address): \(reason)"
        }
    }
}
