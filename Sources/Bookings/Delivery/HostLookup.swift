import Foundation

/// Resolves a host's name.
enum HostLookup {
    /// One address, as bytes and in words.
    struct Address: Sendable, Hashable {
        let bytes: [UInt8]
        let text: String
    }

    /// All addresses of a host; empty where it has none. Blocks.
    static func addresses(of host: String) -> [Address] {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { unsafe freeaddrinfo(list) }
        var addresses: [Address] = []
        var next = unsafe list
        while let entry = unsafe next {
            if let bytes = unsafe bytes(of: entry.pointee) { addresses.append(address(bytes)) }
            unsafe next = entry.pointee.ai_next
        }
        return addresses
    }

    private static func bytes(of entry: addrinfo) -> [UInt8]? {
        guard let address = unsafe entry.ai_addr else { return nil }
        switch unsafe entry.ai_family {
        case AF_INET:
            return unsafe address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
                unsafe withUnsafeBytes(of: pointer.pointee.sin_addr) { unsafe Array($0) }
            }
        case AF_INET6:
            return unsafe address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
                unsafe withUnsafeBytes(of: pointer.pointee.sin6_addr) { unsafe Array($0) }
            }
        default: return nil
        }
    }

    private static func address(_ bytes: [UInt8]) -> Address {
        guard bytes.count == 16 else {
            return Address(bytes: bytes, text: bytes.map(String.init).joined(separator: "."))
        }
        let groups = stride(from: 0, to: 16, by: 2).map {
            String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
        }
        return Address(bytes: bytes, text: groups.joined(separator: ":"))
    }
}
