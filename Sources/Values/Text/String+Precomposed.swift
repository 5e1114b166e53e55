import Foundation

extension String {
    /// The text in Unicode's composed form (NFC).
    var precomposed: String {
        utf8.allSatisfy({ $0 < 0x80 }) ? self : precomposedStringWithCanonicalMapping
    }
}
