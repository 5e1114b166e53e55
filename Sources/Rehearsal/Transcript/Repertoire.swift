import Foundation

/// The rehearsals of a dialogue: conversations, and parts that they share.
package struct Repertoire: Sendable {
    /// The conversations, ordered by file.
    package var transcripts: [Transcript] = []
    /// What `#include` may name.
    package var parts: [Transcript] = []
    /// Mistakes, in the order of files and lines. A file with mistakes is not played.
    package var mistakes: [TranscriptMistake] = []

    /// The endings of the files that are read.
    package static let conversationEnding = ".convo.txt"
    private static let partEnding = ".pconvo.txt"

    /// The folder in which a script's rehearsals are looked for.
    package static func folder(of script: String) -> String {
        URL(filePath: script).deletingLastPathComponent().relativePath + "/rehearsals"
    }

    /// Nothing to rehearse yet.
    package init() {}

    /// Reads files, and every file in folders and their folders.
    ///
    /// - Throws: ``Missing`` where a path leads to nothing.
    package static func read(_ paths: [String]) throws(Missing) -> Repertoire {
        var repertoire = Repertoire()
        for path in paths {
            let files = try files(at: path)
            for file in files { repertoire.add(file) }
            // The parts beside a single conversation are its parts too.
            if files == [path] { repertoire.addParts(beside: path) }
        }
        repertoire.findTwins()
        return repertoire
    }

    /// A path that leads to nothing that can be read.
    package struct Missing: Error, Sendable, Hashable {
        /// The path as it was given.
        package let path: String
    }

    private static func files(at path: String) throws(Missing) -> [String] {
        var isFolder = false
        if let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
            isFolder = type == .typeDirectory
        } else {
            throw Missing(path: path)
        }
        guard isFolder else { return [path] }
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        let trunk = path.hasSuffix("/") ? path : path + "/"
        return names.filter { $0.hasSuffix(conversationEnding) || $0.hasSuffix(partEnding) }.sorted()
            .map { trunk + $0 }
    }

    private mutating func addParts(beside path: String) {
        let folder = URL(filePath: path).deletingLastPathComponent().relativePath
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where name.hasSuffix(Self.partEnding) {
            let file = folder == "." && !path.hasPrefix(".") ? name : "\(folder)/\(name)"
            if !parts.contains(where: { $0.file == file }) { add(file) }
        }
    }

    /// Reads one file; what is wrong with it is kept among the mistakes.
    private mutating func add(_ file: String) {
        guard let data = FileManager.default.contents(atPath: file),
            let text = String(validating: data, as: UTF8.self)
        else {
            mistakes.append(TranscriptMistake(file: file, line: 1, "this file is no UTF-8 text"))
            return
        }
        add(text, file: file)
    }

    /// Reads a rehearsal's text.
    package mutating func add(_ text: String, file: String) {
        let isPart = file.hasSuffix(Self.partEnding)
        do throws(TranscriptMistakes) {
            let transcript = try TranscriptReader.read(text, file: file, isPart: isPart)
            if isPart { parts.append(transcript) } else { transcripts.append(transcript) }
        } catch {
            mistakes += error.all
        }
    }

    /// Two of the same title could not be told apart in a report.
    private mutating func findTwins() {
        for all in [transcripts, parts] {
            for (title, twins) in Dictionary(grouping: all, by: \.title) where twins.count > 1 {
                for twin in twins.dropFirst() {
                    let first = twins[0].file
                    mistakes.append(
                        TranscriptMistake(
                            file: twin.file, line: 1, "the title \"\(title)\" is taken by \(first)"))
                }
            }
        }
    }
}
