import Dialogue
import Foundation
import Sessions
import Values

/// Values as JSON, for columns.
enum StoredForm {
    /// Writes a value.
    static func encode(_ value: some Encodable) throws(StoreFailure) -> Data {
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.withoutEscapingSlashes]
            return try encoder.encode(value)
        } catch {
            throw .broken("a value cannot be written")
        }
    }

    /// Writes a value for a text column.
    static func text(_ value: some Encodable) throws(StoreFailure) -> String {
        String(decoding: try encode(value), as: UTF8.self)
    }

    /// Reads a value; a text that this version cannot read is an error, never an empty value.
    static func decode<T: Decodable>(_ type: T.Type, from form: Data) throws(StoreFailure) -> T {
        do {
            return try JSONDecoder().decode(type, from: form)
        } catch {
            throw .broken("a stored value cannot be read")
        }
    }
}

/// An entry with its place in the request: free text lies in another table than the rest.
struct PlacedEntry: Codable {
    /// The place, from zero.
    let at: Int
    /// The entry.
    let entry: BookingRequest.Entry

    /// The entries with their places, free text apart.
    static func split(_ entries: [BookingRequest.Entry]) -> (entries: [PlacedEntry], notes: [PlacedEntry]) {
        let placed = entries.enumerated().map { PlacedEntry(at: $0.offset, entry: $0.element) }
        return (placed.filter { $0.entry.type != .text }, placed.filter { $0.entry.type == .text })
    }

    /// The entries in their order.
    static func join(_ entries: [PlacedEntry], _ notes: [PlacedEntry]) -> [BookingRequest.Entry] {
        (entries + notes).sorted { $0.at < $1.at }.map(\.entry)
    }
}
