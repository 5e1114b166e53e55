internal import Foundation

/// The folder that a document may read from; nothing outside it is ever opened.
package struct SourceFolder: Sendable {
    private let folder: String

    /// Names the folder of a file.
    package init(of file: String) {
        folder = URL(fileURLWithPath: file).deletingLastPathComponent().resolvingSymlinksInPath().path
    }

    /// Reads what a `src` names, relative to the folder, with or without `file:` before it.
    ///
    /// - Parameter source: The name as written.
    /// - Returns: The bytes; nil for what does not exist, is too large or lies elsewhere.
    package func load(_ source: String) -> [UInt8]? {
        var path = source
        if path.hasPrefix("file:") { path.removeFirst(5) }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.isEmpty, !path.hasPrefix("/"), !parts.contains(".."), !path.contains("\0") else {
            return nil
        }
        let url = URL(fileURLWithPath: folder + "/" + path).resolvingSymlinksInPath()
        guard url.path.hasPrefix(folder + "/"), let data = try? Data(contentsOf: url),
            data.count <= Self.sizeLimit
        else { return nil }
        return [UInt8](data)
    }

    private static let sizeLimit = 4 << 20
}
