import Rehearsal

/// A server that says what it was told to, and keeps what it hears.
final class ScriptedChannel: LineChannel {
    private var lines: [String]
    private(set) var sent: [String] = []

    init(_ lines: [String]) { self.lines = lines }

    func send(_ line: [UInt8]) { sent.append(String(decoding: line, as: UTF8.self)) }

    func receive() -> [UInt8]? { lines.isEmpty ? nil : Array(lines.removeFirst().utf8) }
}
