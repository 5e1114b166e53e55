import Foundation

/// The address of a socket in the file system, or of an abstract one, which begins with `@`.
struct UnixAddress {
    /// How many bytes of a path the system takes.
    static let longest = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1

    private var address = sockaddr_un()
    private let length: socklen_t

    /// The address of a path; nil where it is too long.
    init?(_ path: String) {
        address.sun_family = sa_family_t(AF_UNIX)
        var name = Array(path.utf8)
        if name.first == UInt8(ascii: "@") { name[0] = 0 }
        guard name.count <= Self.longest else { return nil }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { room in
            unsafe room.copyBytes(from: name)
        }
        length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
    }

    /// Calls something of the system with the address.
    func with(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = address
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe body(pointer, length)
            }
        }
    }
}
