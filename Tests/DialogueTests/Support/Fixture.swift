import Foundation
import Markup
import Testing

@testable import Dialogue

/// Where the scripts of the tests are, and small ones made on the spot.
enum Fixture {
    /// The folder of these tests.
    static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent()
    /// The dialogues that are shipped.
    static let dialogs = folder.deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Dialogs")

    /// The path of a script of the tests.
    static func script(_ name: String) -> String { folder.appending(path: "Scripts/\(name)").path }

    /// An element from its XML; both vocabularies have their prefixes.
    static func element(_ xml: String) throws -> Element {
        let spaces = "xmlns=\"\(Vocabulary.scxml)\" xmlns:talk=\"\(Vocabulary.talk)\""
        let root = try Markup.parse(Array("<root \(spaces)>\(xml)</root>".utf8), file: "test.xml")
        return try #require(root.elements.first)
    }

    /// A wording from its text and elements.
    static func wording(_ inner: String) throws -> Wording {
        var unknown: [Diagnostic] = []
        let wording = Wording(try element("<talk:answer>\(inner)</talk:answer>")) { unknown.append($0) }
        #expect(unknown.isEmpty)
        return wording
    }

    /// Writes files into a folder of their own, hands it over, and removes it.
    static func withFolder<Result>(_ files: [String: String], _ body: (URL) throws -> Result) throws -> Result
    {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "dialogue-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let url = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        return try body(folder)
    }

    /// Every mistake in a script, warnings left out, one line each, without its folder.
    static func mistakes(of path: String) -> [String] {
        do throws(Mistakes) {
            _ = try Script.load(path)
            return []
        } catch {
            let folder = (path as NSString).deletingLastPathComponent + "/"
            let errors = error.diagnostics.filter { $0.severity == .error }
            return errors.map { $0.description.replacingOccurrences(of: folder, with: "") }
        }
    }

    /// A flow with its talk, as a script of one file.
    static func flow(_ inner: String, root attributes: String = "initial=\"all\"") -> String {
        """
        <scxml xmlns="\(Vocabulary.scxml)" xmlns:talk="\(Vocabulary.talk)" version="1.0" datamodel="null"
               name="small" \(attributes)>
        \(inner)
        </scxml>
        """
    }

    /// What the flow of a script is written out to.
    static func expand(_ inner: String, screening: String = "", unheld: Set<String> = []) throws -> (
        plain: Element, reader: FlowReader
    ) {
        let root = try Markup.parse(Array(flow(inner).utf8), file: "small.scxml")
        var reader = FlowReader(screening: try asks(screening), messages: [:], unheld: unheld)
        let plain = reader.expand(root)
        return (plain, reader)
    }

    private static func asks(_ inner: String) throws -> Screening {
        guard !inner.isEmpty else { return Screening() }
        let asks = try element("<talk:screening>\(inner)</talk:screening>").talk("ask")
        return Screening(
            asks: asks.map { Screening.Ask(id: $0["id"] ?? "", flags: $0.words("flags"), element: $0) })
    }
}

extension Element {
    /// The state of an id, at any depth.
    func state(_ id: String) -> Element? {
        if self["id"] == id { return self }
        return elements.lazy.compactMap { $0.state(id) }.first
    }

    /// The transitions of a state, each as `event [cond] -> target / actions`.
    var transitionLines: [String] {
        elements.filter { $0.flowName == "transition" }.map { transition in
            let actions = transition.elements.map { action in
                ([action.talkName ?? "?"] + action.attributes.map { "\($0.name.local)=\($0.value)" })
                    .joined(separator: " ")
            }
            let parts = [
                transition["event"] ?? "", transition["cond"].map { "[\($0)]" } ?? "",
                transition["target"].map { "-> \($0)" } ?? "",
                actions.isEmpty ? "" : "/ " + actions.joined(separator: "; "),
            ]
            return parts.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}
