/// Where to listen: `HOST:PORT`, `[::1]:7070`.
package struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
    /// The name or number of the host, without brackets.
    package let host: String
    /// The port; 0 for any free one.
    package let port: Int

    /// A place to listen at.
    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads `HOST:PORT`.
    ///
    /// - Returns: nil where it is not written so.
    package init?(_ text: String) {
        guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
        var host = text[..<colon]
        let digits = text[text.utf8.index(after: colon)...]
        guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let port = Int(digits), port <= 65535
        else { return nil }
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.utf8.contains(UInt8(ascii: ":")) {
            return nil
        }
        guard !host.isEmpty else { return nil }
        self.init(host: String(host), port: port)
    }

    /// Whether the address, as it is written, can be reached from this machine alone.
    package var isLoopback: Bool {
        host == "localhost" || host == "::1" || host.utf8.starts(with: "127.".utf8)
    }

    package var description: String {
        host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
