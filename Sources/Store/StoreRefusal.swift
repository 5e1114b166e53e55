/// Why a store is not opened. Each is one line for whoever started the program; the files stay as they were.
package enum StoreRefusal: Error, Sendable, Hashable {
    /// Another process writes to it.
    case held(path: String, by: String)
    /// There is no such file to read from.
    case missing(path: String)
    /// The file is damaged.
    case damaged(path: String, detail: String)
    /// The file is something else.
    case foreign(path: String)
    /// A later version wrote it.
    case newer(path: String, version: Int)
    /// An earlier version wrote it, and reading alone cannot bring it up to date.
    case older(path: String, version: Int)
    /// The operating system, or SQLite, would not let us.
    case unreachable(path: String, detail: String)
    /// SQLite would not promise that a commit is on disk.
    case notDurable(path: String)
    /// It is sealed, and the key is not here.
    case sealed(path: String)
}

extension StoreRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .held(let path, let holder):
            "the store \(path) is in use by \(holder): stop it, name another --store, or use --ephemeral"
        case .missing(let path):
            "there is no store at \(path): name one with --store or LUMBAR_STORE"
        case .damaged(let path, let detail):
            "the store \(path) is damaged (\(detail)) and was left untouched: restore a backup"
        case .foreign(let path):
            "\(path) is not a store of this program and was left untouched: name another --store"
        case .newer(let path, let version):
            "the store \(path) was written by a later version (schema \(version)) and was left untouched"
        case .older(let path, let version):
            "the store \(path) was written by an earlier version (schema \(version)): start the server on it once"
        case .unreachable(let path, let detail):
            "the store \(path) cannot be opened: \(detail)"
        case .sealed(let path):
            "the store \(path) is sealed: name its --key-file, with its key in it"
        case .notDurable(let path):
            "the store \(path) cannot promise that a commit is on disk (synchronous is not FULL)"
        }
    }
}
