import Foundation
import Testing

@testable import lumbar

@Suite("Notices to the service manager")
struct ServeNoticeTests {
    @Test("A state arrives at the manager's socket")
    func arrives() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "n-\(UUID().uuidString.prefix(8))")
            .path
        defer { unsafe unlink(path) }
        let listener = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
        let bound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(bound == 0)
        ServeNotice.send("READY=1", environment: ["NOTIFY_SOCKET": path])
        var bytes = [UInt8](repeating: 0, count: 100)
        let count = unsafe recv(listener, &bytes, bytes.count, Int32(MSG_DONTWAIT))
        #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "READY=1")
    }

    @Test(
        "Without a manager nothing happens",
        arguments: [
            [:], ["NOTIFY_SOCKET": "/nowhere/socket"], ["NOTIFY_SOCKET": String(repeating: "x", count: 500)],
        ])
    func nobody(environment: [String: String]) {
        ServeNotice.send("READY=1", environment: environment)
    }
}
