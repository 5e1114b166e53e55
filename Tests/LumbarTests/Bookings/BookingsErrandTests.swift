import ArgumentParser
import Foundation
import Sessions
import Store
import Testing

@testable import lumbar

@Suite struct BookingsErrandTests {
    @Test func `while a server holds the store, orders go to it`() async throws {
        let desk = try Desk()
        try await desk.fill()
        let store = try SQLiteStore(path: desk.path)
        let socket = try ControlSocket(beside: desk.path)
        defer { socket.close() }
        let counter = BookingsDesk(store: store)
        socket.serve { counter.answer($0) }
        #expect(try desk.run("bookings", "mark", "K7M4-XR9F", "confirmed").output == "K7M4-XR9F confirmed\n")
        #expect(try store.request(Desk.reference)?.status == .confirmed)
        #expect(try desk.run("bookings", "list").output.contains("confirmed"))
        #expect(try desk.run("bookings", "delete", "K7M4-XR9F").code == 0)
        #expect(try desk.run("bookings", "delete", "K7M4-XR9F").code == 1)
    }

    @Test func `a store that somebody else holds is left alone, and reading goes on`() async throws {
        let desk = try Desk()
        try await desk.fill()
        let store = try SQLiteStore(path: desk.path)
        let marked = try desk.run("bookings", "mark", "K7M4-XR9F", "done")
        #expect(marked.code == 2 && marked.complaint.contains("in use by process"))
        #expect(try desk.run("bookings", "show", "K7M4-XR9F").code == 0)
        #expect(try store.request(Desk.reference)?.status == .requested)
    }

    @Test func `a chat does not take a store that is held, and names the way out`() async throws {
        let desk = try Desk()
        let store = try SQLiteStore(path: desk.path)
        let chat = try desk.run("chat")
        #expect(chat.code == 2 && chat.complaint.contains("--ephemeral"))
        #expect(chat.complaint.split(separator: "\n").count == 1)
        #expect(try desk.run("chat", "--ephemeral").code == 0)
        _ = store
    }
}
