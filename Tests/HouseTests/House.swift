import Foundation

/// The project as files: what the tests of the house look at.
enum House {
    /// The project's top folder.
    static let root: URL = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A text file of the project.
    struct File: Sendable, CustomStringConvertible {
        /// The path from the project's top folder.
        let path: String
        /// The content.
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        /// The file's name without its extension.
        var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }
        /// The folders that lead to it: `Sources`, `Markup`…
        var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }
        var description: String { path }
    }

    /// Every file below a folder with one of these extensions, ordered by path.
    static func files(below folder: String, extensions: Set<String>) -> [File] {
        paths(below: folder).filter { extensions.contains(URL(filePath: $0).pathExtension) }.compactMap(
            file(_:))
    }

    /// One file, nil where it is missing or no text.
    static func file(_ path: String) -> File? {
        guard let data = try? Data(contentsOf: root.appending(path: path)),
            let text = String(validating: data, as: UTF8.self)
        else { return nil }
        return File(path: path, text: text)
    }

    /// The paths of everything below a folder, from the project's top folder.
    static func paths(below folder: String) -> [String] {
        let start = root.appending(path: folder)
        let below = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
        return below.map { "\(folder)/\($0)" }.sorted()
    }

    /// The names of the folders directly in a folder.
    static func folders(in folder: String) -> [String] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
        return names.filter { name in
            let url = root.appending(path: folder).appending(path: name)
            return (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
        }.sorted()
    }
}
