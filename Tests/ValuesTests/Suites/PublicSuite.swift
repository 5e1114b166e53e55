import Foundation

/// The public suites that are measured with, where they are at hand; their data are never copied.
enum PublicSuite {
    /// The folder of the suites: `LUMBAR_SUITES`, else beside the package.
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["LUMBAR_SUITES"] {
            return URL(fileURLWithPath: path)
        }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared/suites")
    }()

    /// Whether a file of the suites is there.
    static func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
    }

    /// Decodes a file of one JSON object a line.
    static func lines<Line: Decodable>(_ path: String, of type: Line.Type) throws -> [Line] {
        let decoder = JSONDecoder()
        return try Data(contentsOf: folder.appendingPathComponent(path)).split(separator: UInt8(ascii: "\n"))
            .map { try decoder.decode(type, from: Data($0)) }
    }
}
