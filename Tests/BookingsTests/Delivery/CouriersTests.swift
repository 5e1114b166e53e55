import Foundation
import Sessions
import Testing

@testable import Bookings

@Suite struct ChangingTheReceivers {
    let outbox = SampleOutbox()
    let folder = FileManager.default.temporaryDirectory.appending(path: "couriers-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func sink(to name: String) -> Sink {
        let path = folder.appending(path: name).path
        return Sink(name: "mail", way: .command(["/bin/sh", "-c", "cat >> \(path)"]), body: .thin)
    }

    private func told(_ name: String) -> String {
        (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    }

    private func delivered() async {
        while !outbox.left.isEmpty { try? await Task.sleep(for: .milliseconds(2)) }
    }

    @Test func `what comes after a change goes the new way, and nothing twice`() async {
        defer { try? FileManager.default.removeItem(at: folder) }
        let outbox = outbox
        let couriers = Couriers([sink(to: "a")], from: outbox, clock: LocalTime(.gmt), now: { outbox.now })
        couriers.start()
        outbox.add("A")
        couriers.ring()
        await delivered()
        couriers.renew([sink(to: "a")])
        outbox.add("B")
        couriers.ring()
        await delivered()
        couriers.renew([sink(to: "b")])
        outbox.add("C")
        couriers.ring()
        await delivered()
        couriers.stop()
        let (a, b) = (told("a"), told("b"))
        #expect(a.contains("msg_A") && a.contains("msg_B") && !a.contains("msg_C"))
        #expect(b.contains("msg_C") && b.split(separator: "\n").count == 1)
        #expect(a.split(separator: "\n").count == 2)
    }

    @Test func `what waits for a receiver that is gone is left, and goes when it is back`() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let outbox = outbox
        let couriers = Couriers([sink(to: "a")], from: outbox, clock: LocalTime(.gmt), now: { outbox.now })
        couriers.start()
        couriers.renew([])
        outbox.add("A")
        couriers.ring()
        try await Task.sleep(for: .milliseconds(200))
        #expect(outbox.left.count == 1 && told("a").isEmpty)
        couriers.renew([sink(to: "b")])
        await delivered()
        couriers.stop()
        #expect(told("b").contains("msg_A"))
    }
}
