/// A page's side of a WebSocket on this machine: as much of RFC 6455 as short messages need.
package final class WebSocket {
    /// A message that came.
    package struct Message: Hashable {
        /// What kind of frame it was: 1 for text, 2 for bytes, 8 for the end.
        package let opcode: UInt8
        /// What it held.
        package let text: String
    }

    private let client: LineClient
    /// What the server answered to the wish for a WebSocket.
    package let head: String

    /// Connects to a port and asks for a WebSocket, perhaps of a protocol.
    package init(port: Int, protocol name: String? = nil) {
        client = LineClient(port: port)
        client.send(
            "GET / HTTP/1.1\r\nHost: localhost:\(port)\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + (name.map { "Sec-WebSocket-Protocol: \($0)\r\n" } ?? "") + "\r\n")
        var head = ""
        while let line = client.line(), line != "\r" { head += line + "\n" }
        self.head = head
    }

    /// Sends a message of at most 125 bytes, masked as a page has to.
    package func send(_ text: String, opcode: UInt8) { send(Array(text.utf8), opcode: opcode) }

    /// Says that it is over.
    package func close() { send([0x03, 0xE8], opcode: 8) }

    private func send(_ bytes: [UInt8], opcode: UInt8) {
        let mask: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]
        let masked = bytes.enumerated().map { $1 ^ mask[$0 % 4] }
        client.send([0x80 | opcode, 0x80 | UInt8(bytes.count)] + mask + masked)
    }

    /// The next message; nil at the end or when patience is over.
    package func message() -> Message? {
        guard let frame = client.bytes(2) else { return nil }
        var count = Int(frame[1])
        if count == 126 {
            guard let long = client.bytes(2) else { return nil }
            count = Int(long[0]) << 8 | Int(long[1])
        }
        guard let bytes = client.bytes(count) else { return nil }
        return Message(opcode: frame[0] & 0x0F, text: String(decoding: bytes, as: UTF8.self))
    }
}
