import Foundation

/// The rehearsals of a dialogue: conversations, and parts that they share.
package struct Repertoire: Sendable {
    /// The conversations, ordered by file.
    package var transcripts: [Transcript] = []
    /// What `#include` may name.
    package var parts: [Transcript] = []
    /// What sections may name instead of words.
    package var lists: [PhraseList] = []
    /// Mistakes, in the order of files and lines. A file with mistakes is not played.
    package var mistakes: [TranscriptMistake] = []

    /// The endings of the files that are read.
    package static let conversationEnding = ".convo.txt"
    private static let partEnding = ".pconvo.txt"
    private static let listEnding = ".utterances.txt"
    /// Botium's tables of values, one run for each row: what reads `$name` from them would not be tested.
    private static let memoryEnding = ".scriptingmemory.txt"

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
        var found: [String] = []
        for path in paths {
            let files = try files(at: path)
            // What lies beside a single conversation belongs to it too.
            found += files == [path] ? files + companions(of: path) : files
        }
        var repertoire = Repertoire()
        let files = found.uniqued
        for file in files where file.hasSuffix(listEnding) { repertoire.add(file) }
        for file in files where !file.hasSuffix(listEnding) { repertoire.add(file) }
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
        let endings = [conversationEnding, partEnding, listEnding, memoryEnding]
        return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().map { trunk + $0 }
    }

    private static func companions(of path: String) -> [String] {
        let folder = URL(filePath: path).deletingLastPathComponent().relativePath
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let endings = [partEnding, listEnding, memoryEnding]
        return names.sorted().filter { name in endings.contains { name.hasSuffix($0) } }.map { name in
            folder == "." && !path.hasPrefix(".") ? name : "\(folder)/\(name)"
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

    /// Reads a file's text; what it is, its ending says. Lists have to come before what names them.
    package mutating func add(_ text: String, file: String) {
        let isPart = file.hasSuffix(Self.partEnding)
        if file.hasSuffix(Self.memoryEnding) {
            let message = "tables of values are not read: write SET_SCRIPTING_MEMORY in the rehearsals"
            mistakes.append(TranscriptMistake(file: file, line: 1, message))
            return
        }
        do throws(TranscriptMistakes) {
            if file.hasSuffix(Self.listEnding) { return try add(list: text, file: file) }
            let transcript = try TranscriptReader.read(text, file: file, isPart: isPart, lists: lists)
            if isPart { parts.append(transcript) } else { transcripts.append(transcript) }
        } catch {
            mistakes += error.all
        }
    }

    private mutating func add(list text: String, file: String) throws(TranscriptMistakes) {
        do throws(TranscriptMistake) {
            let list = try PhraseList(text, file: file)
            if let twin = lists.first(where: { $0.name == list.name }) {
                throw TranscriptMistake(
                    file: file, line: 1, "the name \(list.name) is taken by \(twin.file)")
            }
            lists.append(list)
        } catch {
            throw TranscriptMistakes(all: [error])
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

extension Sequence<String> {
    /// Each element once, in the order of its first place.
    fileprivate var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
