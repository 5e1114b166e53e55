/// Where a conversation is typed and shown.
protocol ChatConsole: AnyObject {
    /// The window's columns now; they change while the conversation goes on.
    var width: Int { get }
    /// Waits for a line. The offers can be called up with the arrow keys.
    func read(prompt: String, offers: [String]) -> ConsoleLine
    /// Shows lines.
    func write(_ lines: [String])
}

/// What came of waiting for a line.
enum ConsoleLine: Hashable {
    /// A line without its end.
    case line(String)
    /// Ctrl-C: the line was given up, or there was nothing in it.
    case abandoned(wasEmpty: Bool)
    /// Ctrl-D, or the terminal is gone.
    case end
}
