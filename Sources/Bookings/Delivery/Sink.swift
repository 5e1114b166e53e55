package import Foundation

/// A receiver of what happens to requests.
package struct Sink: Sendable, Hashable {
    /// How it is reached.
    package enum Way: Sendable, Hashable {
        /// A command with its arguments; it gets the message on standard input.
        case command([String])
        /// A webhook with the secrets that sign for it, the current one first.
        case webhook(URL, [WebhookSecret])
    }

    /// How much a message says.
    package enum Body: String, Sendable, Hashable, Codable {
        /// What happened to which reference, and nothing of the visitor.
        case thin
        /// The whole request.
        case full
    }

    /// Its name, as lists show it.
    package let name: String
    /// How it is reached.
    package let way: Way
    /// How much it is told.
    package let body: Body
}

/// A mistake in the file of receivers; it never quotes a secret.
package struct SinkMistake: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// The file of receivers: JSON, mode 0600.
///
/// ```json
/// {"sinks": [
///   {"name": "mail", "command": ["/usr/local/bin/mail-request"], "body": "full"},
///   {"name": "calendar", "webhook": "https://example.com/hook", "secrets": ["whsec_…"]}
/// ]}
/// ```
/// `body` is `thin` unless told otherwise. A secret is `whsec_` and 24 to 64 bytes in Base64; while it is being changed there may be two.
package struct SinkFile: Sendable, Hashable {
    /// The receivers.
    package let sinks: [Sink]

    private struct Form: Decodable {
        struct Entry: Decodable {
            let name: String
            let command: [String]?
            let webhook: String?
            let secrets: [String]?
            let body: Sink.Body?
        }

        let sinks: [Entry]
    }

    /// Reads the file, which must be its owner's alone: it holds secrets.
    package init(path: String) throws(SinkMistake) {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let mode = attributes[.posixPermissions] as? NSNumber,
            let data = FileManager.default.contents(atPath: path)
        else { throw SinkMistake("it cannot be read") }
        guard mode.intValue & 0o077 == 0 else {
            throw SinkMistake("it must be readable by its owner alone (mode 0600)")
        }
        try self.init(data)
    }

    /// Reads the text of the file.
    package init(_ data: Data) throws(SinkMistake) {
        try Self.refuseUnknownKeys(data)
        let form: Form
        do { form = try JSONDecoder().decode(Form.self, from: data) } catch {
            throw SinkMistake("it is not of the form {\"sinks\": [{\"name\": …, \"command\": […]}]}")
        }
        var sinks: [Sink] = []
        for entry in form.sinks {
            guard !entry.name.isEmpty, entry.name.utf8.allSatisfy(Self.isPlain) else {
                throw SinkMistake("a name has only letters, digits, '.', '-' and '_'")
            }
            guard !sinks.contains(where: { $0.name == entry.name }) else {
                throw SinkMistake("the name '\(entry.name)' is there twice")
            }
            sinks.append(
                Sink(name: entry.name, way: try Self.way(of: entry), body: entry.body ?? .thin))
        }
        self.sinks = sinks
    }

    private static func way(of entry: Form.Entry) throws(SinkMistake) -> Sink.Way {
        switch (entry.command, entry.webhook) {
        case (let command?, nil):
            guard command.first?.isEmpty == false, entry.secrets == nil else {
                throw SinkMistake("'\(entry.name)': a command is a list, its program first, without secrets")
            }
            return .command(command)
        case (nil, let webhook?):
            guard let url = WebhookAddress.url(webhook) else {
                throw SinkMistake("'\(entry.name)': a webhook is an https address without user and password")
            }
            let secrets = (entry.secrets ?? []).map(WebhookSecret.init)
            guard !secrets.isEmpty, !secrets.contains(nil) else {
                throw SinkMistake("'\(entry.name)': a secret is whsec_ and 24 to 64 bytes in Base64")
            }
            return .webhook(url, secrets.compactMap(\.self))
        default: throw SinkMistake("'\(entry.name)': it needs either a command or a webhook")
        }
    }

    /// A key that is misspelt would otherwise be a setting that does nothing.
    private static func refuseUnknownKeys(_ data: Data) throws(SinkMistake) {
        guard let top = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] else {
            throw SinkMistake("it is not JSON")
        }
        let entries = top["sinks"] as? [[String: Any]] ?? []
        let known: Set<String> = ["name", "command", "webhook", "secrets", "body"]
        for key in Set(top.keys).subtracting(["sinks"]).union(
            entries.flatMap { Set($0.keys).subtracting(known) })
        {
            throw SinkMistake("there is no setting '\(Harmless.line(key))'")
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80
            || (0x30...0x39).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
    }
}
