import Foundation
import Markup

/// The files of a script: the one that was named and all that it includes, each read once.
///
/// A script never reaches outside its own folder: no absolute path, no `..`, no link that leads out.
struct ScriptFiles {
    /// How much a script may be.
    enum Limit {
        static let files = 64
        static let depth = 8
        static let totalBytes = 4 * 1024 * 1024
    }

    /// The root elements, the named file first, includes in the order in which they are met.
    private(set) var roots: [Element] = []
    /// The practice's own texts that the files name.
    private(set) var articles: [Article] = []
    /// What is wrong with the files.
    private(set) var diagnostics: [Diagnostic] = []
    /// Changes when any byte of any file changes.
    private(set) var digest = Digest()

    private let folder: String
    private let schema: Schema?
    private var seen: Set<String> = []
    private var totalBytes = 0

    /// Reads a script and everything that it includes.
    init(_ path: String, schema: Schema?) {
        self.schema = schema
        folder = (path as NSString).deletingLastPathComponent
        Standard.files.forEach { digest.add($0.bytes) }
        read(path, from: Location(file: path, line: 1), depth: 0)
    }

    private mutating func read(_ path: String, from place: Location, depth: Int) {
        if let bytes = bytes(path, from: place, depth: depth) { take(bytes, file: path, depth: depth) }
    }

    private mutating func bytes(_ path: String, from place: Location, depth: Int) -> [UInt8]? {
        guard let real = realPath(path) else {
            return refuse(place, "cannot read \(path): there is no such file")
        }
        guard seen.insert(real).inserted else {
            return refuse(place, "\(path) is included twice; include each file once")
        }
        guard seen.count <= Limit.files, depth <= Limit.depth else {
            return refuse(place, "too many includes: at most \(Limit.files) files, \(Limit.depth) deep")
        }
        guard let data = FileManager.default.contents(atPath: real) else {
            return refuse(place, "cannot read \(path)")
        }
        totalBytes += data.count
        guard totalBytes <= Limit.totalBytes else {
            return refuse(place, "the script is larger than \(Limit.totalBytes / 1024) KiB in all")
        }
        return [UInt8](data)
    }

    private mutating func take(_ bytes: [UInt8], file: String, depth: Int) {
        digest.add(bytes)
        do throws(Mistakes) {
            let root = try Markup.parse(bytes, file: file)
            diagnostics += checked(root, bytes, file: file)
            roots.append(root)
            for include in root.talk("include") {
                if let path = target(of: include) { read(path, from: include.location, depth: depth + 1) }
            }
            for article in root.talk("article") { readArticle(article, depth: depth + 1) }
        } catch {
            diagnostics += error.diagnostics
        }
    }

    /// The validator has the last word, but only where the table of names found nothing: its messages after a first slip only confuse.
    private func checked(_ root: Element, _ bytes: [UInt8], file: String) -> [Diagnostic] {
        let told = Standard.grammar.map { GrammarCheck(root, $0).diagnostics } ?? []
        return told.isEmpty ? schema?.check(bytes, file: file) ?? [] : told
    }

    private mutating func readArticle(_ article: Element, depth: Int) {
        guard let path = target(of: article), let bytes = bytes(path, from: article.location, depth: depth)
        else { return }
        digest.add(bytes)
        articles.append(Article(String(decoding: bytes, as: UTF8.self), file: path))
    }

    /// The path of a file that an element names; nil where it leads outside.
    private mutating func target(of include: Element) -> String? {
        guard let source = include["src"], !source.isEmpty else { return nil }
        let path = folder.isEmpty ? source : folder + "/" + source
        let steps = source.split(separator: "/", omittingEmptySubsequences: false)
        guard !source.hasPrefix("/"), !source.contains(":"), !steps.contains("..") else {
            return refuse(
                include.location, "include \(source) leads outside the script's folder; name a file in it")
        }
        if let real = realPath(path), let root = realPath(folder.isEmpty ? "." : folder) {
            guard real.hasPrefix(root + "/") else {
                return refuse(
                    include.location, "include \(source) leads outside the script's folder; name a file in it"
                )
            }
        }
        return path
    }

    private func realPath(_ path: String) -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    private mutating func refuse<Nothing>(_ place: Location, _ message: String) -> Nothing? {
        diagnostics.append(.error(place, message))
        return nil
    }
}
