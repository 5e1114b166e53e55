import Foundation

/// The messages that dialogues have from the start.
enum Messages {
    /// The ids of all of them.
    static func ids() throws -> Set<String> {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let text = try String(contentsOf: root.appending(path: "Dialogs/standard.xml"), encoding: .utf8)
        return Set(
            text.split(separator: "id=\"").dropFirst().compactMap {
                $0.split(separator: "\"").first.map(String.init)
            })
    }
}
