import CLibEdit
import Foundation

/// The console of a person at a terminal.
final class TerminalConsole: ChatConsole {
    private let editor: LineEditor
    private let output = FileHandle.standardOutput

    /// A console on standard input and output; nil where they are no terminal.
    init?(history: String?) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, let editor = LineEditor(history: history)
        else { return nil }
        self.editor = editor
    }

    var width: Int {
        let columns = Int(lumbar_window_columns(STDOUT_FILENO))
        return columns > 0 ? columns : 80
    }

    func read(prompt: String, offers: [String]) -> ConsoleLine {
        editor.read(prompt: prompt, offers: offers)
    }

    func write(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        output.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }
}
