internal import CLibXML2

/// Collects what libxml2 says about one document, one message a line.
///
/// The library follows a mistake with its consequences on the same line, and reports some of them without a
/// line; the first message of a line is the one that helps.
final class ErrorLog {
    private let file: String
    private var lines: Set<Int> = []
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) {
        self.file = file
    }

    /// Notes a mistake unless its line has one already.
    func add(line: Int, _ message: String) {
        guard line > 0, lines.insert(line).inserted else { return }
        diagnostics.append(.error(Location(file: file, line: line), message))
    }

    /// Notes what the library reports.
    func add(_ error: xmlErrorPtr) {
        let text = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "not well-formed"
        unsafe add(line: Int(error.pointee.line), Self.oneLine(text))
    }

    /// The mistakes, or one that says in general that the document failed.
    func mistakes(otherwise message: String) -> Mistakes {
        if diagnostics.isEmpty { add(line: 1, message) }
        return Mistakes(diagnostics)
    }

    /// The library ends its messages with a line feed, and quotes names of any length.
    private static func oneLine(_ text: String) -> String {
        let words = text.split { $0 == "\n" || $0 == "\r" }.joined(separator: " ")
        let trimmed = words.last == " " ? String(words.dropLast()) : words
        return trimmed.count <= 300 ? trimmed : String(trimmed.prefix(300)) + "…"
    }
}
