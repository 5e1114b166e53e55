import Dialogue
import Foundation
import Sessions
import Testing

@testable import Store

@Suite struct WritingValues {
    @Test func `free text is told apart, and finds back to its place`() throws {
        let entries = Sample.request().entries
        let (placed, notes) = PlacedEntry.split(entries)
        #expect(notes.map(\.entry.field) == ["note"])
        #expect(placed.map(\.entry.field) == ["name", "self"])
        let back = try StoredForm.decode([PlacedEntry].self, from: try StoredForm.encode(placed))
        #expect(PlacedEntry.join(back, notes) == entries)
    }

    @Test func `what cannot be read is an error`() {
        #expect(throws: StoreFailure.self) { try StoredForm.decode([String].self, from: Data("{".utf8)) }
    }
}
