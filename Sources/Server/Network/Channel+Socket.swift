internal import Glibc
internal import NIOCore

extension Channel {
    /// Makes the coming close an abort: with a lingering time of zero the kernel, too, drops what the peer has not read.
    ///
    /// Otherwise a peer that does not read holds kernel memory for minutes after it was cut off.
    func dropUnreadOutput() {
        _ = (self as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
    }
}

extension SocketAddress {
    /// Whether only this machine can reach the address.
    var isLoopback: Bool {
        switch self {
        case .v4: ipAddress?.utf8.starts(with: "127.".utf8) ?? false
        case .v6: ipAddress == "::1" || ipAddress?.lowercased().utf8.starts(with: "::ffff:127.".utf8) ?? false
        case .unixDomainSocket: true
        }
    }

    /// The address by which connections are counted; nil for loopback, where relays and proxies live.
    var countedAddress: String? { isLoopback ? nil : ipAddress }
}
