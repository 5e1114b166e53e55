import Dialogue
import Foundation
import Testing

@testable import Sessions

@Suite struct RulesOfARequest {
    private func change(_ effects: [Effect], generation: Int = 1) -> Change {
        Change(
            key: .visitor(), session: StoredSession(generation: generation), effects: effects,
            moment: Date(timeIntervalSince1970: 2000))
    }

    @Test func `the same serial of a conversation again is the same request`() throws {
        var tables = MemoryTables()
        try tables.apply(change([.submit(.sample("A"))]))
        try tables.apply(change([.submit(.sample("B"))]))
        #expect(tables.requests.map(\.stored.request.reference) == ["B"])
        try tables.apply(change([.submit(.sample("D", serial: 2))]))
        try tables.apply(change([.submit(.sample("C"))], generation: 2))
        #expect(tables.requests.map(\.stored.request.reference) == ["B", "D", "C"])
    }

    @Test func `a taken reference keeps nothing of the change`() throws {
        var tables = MemoryTables()
        try tables.apply(change([.submit(.sample("A"))]))
        #expect(throws: StoreFailure.referenceTaken) {
            try tables.apply(
                change([.withdraw(reference: "A"), .submit(.sample("A", serial: 2))], generation: 5))
        }
        #expect(tables.requests.map(\.stored.status) == [.requested])
        #expect(tables.sessions[.visitor()]?.generation == 1)
    }

    @Test func `a hold interrupts, and a release goes back to where the request stood`() throws {
        var tables = MemoryTables()
        try tables.apply(change([.submit(.sample("A"))]))
        _ = tables.mark("A", as: .contacted, at: Date(timeIntervalSince1970: 2100))
        try tables.apply(change([.hold(reference: "A", signs: [.sample])]))
        #expect(tables.requests.first?.stored.status == .held)
        #expect(tables.requests.first?.stored.request.signs == [.sample])
        try tables.apply(change([.hold(reference: "A", signs: [.sample, .sample])]))
        try tables.apply(change([.release(reference: "A", signs: [])]))
        #expect(tables.requests.first?.stored.status == .contacted)
        #expect(tables.requests.first?.stored.request.signs == [])
    }

    @Test func `what was asked after sending is among the remarks`() throws {
        var tables = MemoryTables()
        try tables.apply(change([.submit(.sample("A")), .remark(reference: "A", remarks: ["Parking"])]))
        #expect(tables.requests.first?.stored.request.remarks == ["Parking"])
        #expect(tables.requests.first?.stored.status == .requested)
    }

    @Test func `withdrawing marks, and erasing deletes`() throws {
        var tables = MemoryTables()
        try tables.apply(change([.submit(.sample("A")), .submit(.sample("B", serial: 2))]))
        try tables.apply(change([.withdraw(reference: "A"), .erase(references: ["B", "X"])]))
        #expect(tables.requests.map(\.stored.request.reference) == ["A"])
        #expect(tables.requests.first?.stored.status == .withdrawn)
    }
}
