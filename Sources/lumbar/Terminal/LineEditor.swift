import CLibEdit

/// Edits lines in this terminal, with a history: libedit behind safe Swift.
///
/// One editor at a time, on one thread; that is all a conversation in a terminal needs.
@safe
final class LineEditor {
    private let editor: UnsafeMutablePointer<lumbar_editor>
    private let history: String?
    private var last = ""

    /// How many lines are remembered.
    static let remembered: Int32 = 500

    /// An editor on standard input and output; nil where they are no terminal that can be edited on.
    ///
    /// - Parameter history: the file that keeps the lines over runs; nil to forget them.
    init?(history: String?) {
        guard let editor = unsafe lumbar_editor_open(Self.remembered) else { return nil }
        unsafe self.editor = editor
        self.history = history
        if let history { unsafe lumbar_editor_load(editor, history) }
    }

    deinit {
        unsafe lumbar_editor_close(editor)
    }

    /// Waits for a line.
    ///
    /// - Parameters:
    ///   - prompt: what stands before the line. Escape sequences stand between U+0001 signs, so that they take no columns.
    ///   - offers: lines that the arrow keys call up.
    /// - Returns: the line, or how it was left.
    func read(prompt: String, offers: [String]) -> ConsoleLine {
        unsafe lumbar_editor_forget_offers(editor)
        for offer in offers { unsafe lumbar_editor_offer(editor, offer) }
        guard let line = unsafe lumbar_editor_read(editor, prompt) else { return .end }
        let abandoned = unsafe editor.pointee.abandoned
        if abandoned != 0 { return .abandoned(wasEmpty: abandoned == 2) }
        var text = unsafe String(cString: line)
        while text.last?.isNewline == true { text.removeLast() }
        remember(text)
        return .line(text)
    }

    /// Keeps a line for the arrow keys, and in the file at once: the terminal may be closed at any time.
    private func remember(_ line: String) {
        guard line != last, line.contains(where: { !$0.isWhitespace }) else { return }
        last = line
        unsafe lumbar_editor_remember(editor, line)
        if let history { _ = unsafe lumbar_editor_save(editor, history) }
    }
}
