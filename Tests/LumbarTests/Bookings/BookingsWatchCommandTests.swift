import ArgumentParser
import Dialogue
import Foundation
import Sessions
import Store
import Testing

@testable import lumbar

@Suite struct BookingsWatchCommandTests {
    private func stored(_ reference: String, changed: Double = 0) -> StoredRequest {
        let request = BookingRequest(
            reference: reference, dialogue: "", received: Desk.moment, serial: 1, status: .requested,
            signs: [], entries: [], remarks: [])
        return StoredRequest(request: request, status: .requested, changed: Desk.moment + changed)
    }

    @Test func `news are what is new or changed, the oldest first`() {
        var news = BookingsNews()
        #expect(news.take([stored("B"), stored("A")]).map(\.request.reference) == ["A", "B"])
        #expect(news.take([stored("B"), stored("A")]).isEmpty)
        let later = news.take([stored("C"), stored("B", changed: 1), stored("A")])
        #expect(later.map(\.request.reference) == ["B", "C"])
    }

    @Test func `requests appear as they come`() async throws {
        let desk = try Desk()
        let store = try SQLiteStore(path: desk.path)
        let (process, output, _) = try desk.start(["bookings", "watch", "--since", "2026-01-01"])
        defer { process.terminate() }
        try await Desk.submit(to: store)
        #expect(String(decoding: output.availableData, as: UTF8.self).contains("K7M4-XR9F"))
    }
}
