import Foundation

/// The file of relays' tokens: one `RELAY TOKEN` a line.
enum ServeTokens {
    /// A shorter token is refused: it could be guessed.
    static let shortest = 16

    /// Reads the file.
    ///
    /// - Throws: ``CommandFailure`` where it cannot be used; a token itself is never named.
    static func read(_ path: String) throws -> [String: [UInt8]] {
        try checkMode(of: path)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure.couldNotRun("cannot read the token file \(path)")
        }
        let tokens = try parse(String(decoding: data, as: UTF8.self), path: path)
        guard !tokens.isEmpty else {
            throw CommandFailure.couldNotRun("the token file \(path) names no relay")
        }
        return tokens
    }

    /// Reads the lines; empty ones and those that begin with `#` say nothing.
    static func parse(_ text: String, path: String) throws -> [String: [UInt8]] {
        var tokens: [String: [UInt8]] = [:]
        // By scalars: to Swift a CRLF is one character, and no line end.
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }.map { Substring($0) }
            guard let relay = words.first, !relay.hasPrefix("#") else { continue }
            guard words.count == 2 else { throw mistake(path, index, "a line is RELAY TOKEN") }
            guard words[1].utf8.count >= shortest else {
                throw mistake(path, index, "a token has at least \(shortest) characters")
            }
            guard relay != "text", tokens.updateValue(Array(words[1].utf8), forKey: String(relay)) == nil
            else {
                throw mistake(path, index, "this relay's name is reserved, or was there before")
            }
        }
        return tokens
    }

    private static func checkMode(of path: String) throws {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let mode = attributes[.posixPermissions] as? NSNumber
        else { throw CommandFailure.couldNotRun("cannot read the token file \(path)") }
        guard mode.intValue & 0o077 == 0 else {
            throw CommandFailure.couldNotRun(
                "the token file \(path) must be readable by its owner alone (mode 0600)")
        }
    }

    private static func mistake(_ path: String, _ index: Int, _ message: String) -> CommandFailure {
        .couldNotRun("\(path):\(index + 1): \(message)")
    }
}
