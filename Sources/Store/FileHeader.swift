import Foundation

/// The first bytes of a file, read without SQLite: even opening a database of somebody else may leave files beside it.
///
/// The layout is that of SQLite's file format, section 1.3.
struct FileHeader {
    /// How many bytes are looked at.
    static let size = 100

    private let bytes: [UInt8]

    /// Takes the first bytes of a file.
    init(_ bytes: Data) {
        self.bytes = Array(bytes)
    }

    /// It bears our mark, or it is a database in which nothing was made yet.
    var mayBeOurs: Bool {
        guard bytes.count == Self.size, bytes.starts(with: "SQLite format 3\0".utf8) else { return false }
        let pages = number(at: 28)
        let mark = number(at: 68)
        return mark == Schema.applicationID || (mark == 0 && pages <= 1)
    }

    private func number(at offset: Int) -> Int {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}
