package import Foundation

/// Keeps trained models between starts, each under the digest of its script and its program.
///
/// What is found there is only believed where its checksum fits; a damaged, missing or unwritable cache costs time and nothing else.
package struct ModelCache: Sendable {
    private let folder: URL
    private let program: String

    /// Keeps models in a folder.
    ///
    /// - Parameters:
    ///   - folder: the folder; made when something is kept, for its owner only.
    ///   - program: changes with the program, because another program may train otherwise.
    package init(folder: URL, program: String) {
        self.folder = folder
        self.program = program
    }

    /// The user's own cache (`XDG_CACHE_HOME`, else `~/.cache`) for the program that runs; nil where neither is known.
    package static func ofUser(_ environment: [String: String] = ProcessInfo.processInfo.environment)
        -> ModelCache?
    {
        let home = environment["HOME"].map { $0 + "/.cache" }
        guard let base = environment["XDG_CACHE_HOME"] ?? home, base.hasPrefix("/") else { return nil }
        let executable = "/proc/self/exe"
        let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: executable)) ?? executable
        guard let facts = try? FileManager.default.attributesOfItem(atPath: path),
            let size = facts[.size] as? Int, let date = facts[.modificationDate] as? Date
        else { return nil }
        let program = "\(size)-\(Int(date.timeIntervalSince1970 * 1000))"
        return ModelCache(folder: URL(filePath: base + "/lumbar"), program: program)
    }

    /// The model that was trained from a script; nil where none is kept.
    func model(for digest: String) -> [UInt8]? {
        guard let data = try? Data(contentsOf: file(digest)), data.count > 16 else { return nil }
        let body = [UInt8](data.dropFirst(16))
        return checksum(body, digest).elementsEqual(data.prefix(16)) ? body : nil
    }

    /// Keeps a model. Where that fails, the next start trains again.
    func keep(_ model: [UInt8], for digest: String) {
        let manager = FileManager.default
        try? manager.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let draft = folder.appending(path: UUID().uuidString)
        guard
            manager.createFile(
                atPath: draft.path, contents: Data(checksum(model, digest) + model),
                attributes: [.posixPermissions: 0o600])
        else { return }
        let target = file(digest)
        if unsafe rename(draft.path, target.path) != 0 { try? manager.removeItem(at: draft) }
    }

    private func file(_ digest: String) -> URL { folder.appending(path: "\(digest).model") }

    private func checksum(_ body: [UInt8], _ digest: String) -> [UInt8] {
        var sum = Digest()
        sum.add(Array("\(program) \(digest)".utf8))
        sum.add(body)
        return Array(sum.text.utf8)
    }
}
