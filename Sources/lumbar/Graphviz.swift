import Foundation

/// Graphviz's program `dot`, which lays drawings out.
struct Graphviz {
    /// Where the program is.
    let path: String

    /// Looks for the program on the search path.
    ///
    /// - Throws: ``CommandFailure`` where it is not installed.
    static func find(in environment: [String: String] = ProcessInfo.processInfo.environment) throws
        -> Graphviz
    {
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        let places = folders.map { "\($0)/dot" }
        guard let place = places.first(where: FileManager.default.isExecutableFile(atPath:)) else {
            throw CommandFailure.couldNotRun(
                "an SVG is laid out by Graphviz, which is not installed: install the package graphviz, or take --format mermaid"
            )
        }
        return Graphviz(path: place)
    }

    /// Lays a drawing out.
    func svg(of dot: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = ["-Tsvg"]
        let input = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".dot")
        defer { try? FileManager.default.removeItem(at: input) }
        try Data(dot.utf8).write(to: input)
        let output = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0, let text = String(validating: data, as: UTF8.self) else {
            throw CommandFailure.couldNotRun("\(path) could not draw it")
        }
        return text
    }
}
