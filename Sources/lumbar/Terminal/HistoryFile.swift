import Foundation

/// Where the lines that somebody typed are kept from one run to the next.
///
/// They may say how somebody feels; so the folder is 0700, the file 0600, and none is kept for a conversation that is
/// not kept either.
enum HistoryFile {
    /// The file's path: in `$XDG_STATE_HOME`, else `~/.local/state`; nil where there is no home.
    static func path(in environment: [String: String]) -> String? {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            return state + "/lumbar/history"
        }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.local/state/lumbar/history"
    }

    /// The file's path, its folder made where it is missing; nil where that fails.
    static func prepare(in environment: [String: String]) -> String? {
        guard let path = path(in: environment) else { return nil }
        let folder = URL(filePath: path).deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
        return FileManager.default.isWritableFile(atPath: folder.path) ? path : nil
    }
}
