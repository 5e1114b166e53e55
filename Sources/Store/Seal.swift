import Crypto
import Foundation
import Sessions

/// Seals what visitors wrote before it goes to the tables (AES-256 in Galois counter mode), and opens it again. Without keys it does neither.
///
/// The sealed form is `seal1:` with the key's name and `:`, then nonce, text and tag; in text columns these are Base64. JSON never begins like that, so that one
/// store may hold both.
struct Seal: Sendable {
    private static let mark = "seal1:"
    /// `seal1:`, eight digits, `:`.
    private static let head = 15

    /// The keys; nil for a store that is not sealed.
    let keys: SealingKeys?

    /// Seals bytes.
    func close(_ data: Data) throws(StoreFailure) -> Data {
        guard let key = keys?.current else { return data }
        let head = Data((Self.mark + key.id + ":").utf8)
        do {
            let box = try AES.GCM.seal(data, using: key.key, authenticating: head)
            return head + (box.combined ?? Data())
        } catch {
            throw .broken("a value cannot be sealed")
        }
    }

    /// Opens bytes; those that are not sealed are given back as they are.
    func open(_ data: Data) throws(StoreFailure) -> Data {
        guard data.starts(with: Self.mark.utf8), data.count > Self.head else { return data }
        let head = data.prefix(Self.head)
        let id = String(decoding: head.dropFirst(Self.mark.utf8.count).dropLast(), as: UTF8.self)
        guard let key = keys?.key(id) else { throw .broken("a value is sealed with a key that is not here") }
        do {
            let box = try AES.GCM.SealedBox(combined: data.dropFirst(Self.head))
            return try AES.GCM.open(box, using: key, authenticating: head)
        } catch {
            throw .broken("a sealed value was changed")
        }
    }

    /// Seals bytes for a text column.
    func closeText(_ data: Data) throws(StoreFailure) -> String {
        guard keys != nil else { return String(decoding: data, as: UTF8.self) }
        let sealed = try close(data)
        return String(decoding: sealed.prefix(Self.head), as: UTF8.self)
            + sealed.dropFirst(Self.head).base64EncodedString()
    }

    /// Opens the text of a column.
    func openText(_ text: String) throws(StoreFailure) -> Data {
        guard text.hasPrefix(Self.mark) else { return Data(text.utf8) }
        let bytes = Data(text.utf8)
        guard let sealed = Data(base64Encoded: bytes.dropFirst(Self.head)) else {
            throw .broken("a sealed value was changed")
        }
        return try open(bytes.prefix(Self.head) + sealed)
    }
}
