import ArgumentParser
import Foundation
import Logging
import Sessions
import Store
import Synchronization
import Testing

@testable import lumbar

@Suite struct PurgerTests {
    static let day = 86400.0

    @Test func `old requests go by a steady clock, once an hour`() async throws {
        let desk = try Desk()
        try await desk.fill()
        let store = try SQLiteStore(path: desk.path)
        let forgotten = Collected()
        let purger = Purger(
            store, retention: Retention(), logger: Logger(label: "") { _ in SwiftLogNoOpLogHandler() }
        ) {
            forgotten.add($0)
        }
        func look(_ minutes: Double, days: Double) {
            purger.look(wall: Desk.moment + days * Self.day + minutes * 60, monotonic: .seconds(minutes * 60))
        }
        // A clock that claims to be a year ahead deletes nothing.
        look(0, days: 1)
        look(11, days: 1)
        look(12, days: 366)
        look(20, days: 366)
        look(75, days: 1)
        #expect(try store.requests(RequestFilter()).count == 1)
        look(80, days: 95)
        #expect(try store.requests(RequestFilter()).count == 1)
        look(91, days: 95)
        #expect(try store.requests(RequestFilter()).isEmpty)
        #expect(forgotten.keys == [SessionKey(relay: "", session: "v")])
    }
}

/// Gathers what is forgotten.
final class Collected: Sendable {
    private let list = Mutex<[SessionKey]>([])
    var keys: [SessionKey] { list.withLock(\.self) }
    func add(_ key: SessionKey) { list.withLock { $0.append(key) } }
}
