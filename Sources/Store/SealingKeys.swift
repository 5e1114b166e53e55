import Crypto
import Foundation

/// The keys that a store is sealed with: the first seals, all of them open.
///
/// A key file has one key a line, 32 random bytes in Base64; empty lines and those that begin with `#` say nothing. To change the key, put the
/// new one on top and start the server: it seals everything anew. Then the old line can go. Backups made before still need the old key.
package struct SealingKeys: Sendable {
    /// One key with the name by which sealed data ask for it.
    struct Key: Sendable {
        let id: String
        let key: SymmetricKey
    }

    /// Why a key file cannot be used.
    package enum Mistake: Error, Sendable, Hashable {
        /// It cannot be read.
        case unreadable
        /// Others than its owner may read it.
        case notPrivate
        /// A line is no key.
        case line(Int)
        /// There is no key in it.
        case empty
    }

    private static let size = 32

    /// The key that seals.
    let current: Key
    private let keys: [String: SymmetricKey]

    /// Reads a key file, which must be its owner's alone.
    package init(path: String) throws(Mistake) {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let mode = attributes[.posixPermissions] as? NSNumber,
            let data = FileManager.default.contents(atPath: path)
        else { throw .unreadable }
        guard mode.intValue & 0o077 == 0 else { throw .notPrivate }
        try self.init(text: String(decoding: data, as: UTF8.self))
    }

    /// Reads the lines of a key file.
    package init(text: String) throws(Mistake) {
        var keys: [Key] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            let line = line.trimmingCharacters(in: .whitespaces)
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            guard let bytes = Data(base64Encoded: line), bytes.count == Self.size else {
                throw .line(index + 1)
            }
            keys.append(Key(id: Self.id(of: bytes), key: SymmetricKey(data: bytes)))
        }
        guard let first = keys.first else { throw .empty }
        current = first
        self.keys = Dictionary(keys.map { ($0.id, $0.key) }) { first, _ in first }
    }

    /// The key of a name.
    func key(_ id: String) -> SymmetricKey? { keys[id] }

    /// A name that tells keys apart and nothing about them.
    private static func id(of bytes: Data) -> String {
        SHA256.hash(data: Data("lumbar key".utf8) + bytes).prefix(4).map {
            let digits = String($0, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
    }
}

extension SealingKeys.Mistake: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable: "it cannot be read"
        case .notPrivate: "it must be readable by its owner alone (mode 0600)"
        case .line(let number): "line \(number) is no key: 32 random bytes in Base64"
        case .empty: "there is no key in it"
        }
    }
}
