import Foundation
import Testing

/// One document of W3C's implementation report suite, as its manifest lists it.
struct SuiteCase: Sendable, CustomTestStringConvertible {
    let id: String
    let section: String
    let file: String
    let features: [Substring]

    var testDescription: String { "\(id) (\(section))" }

    /// The folder of the suites, from the environment or beside the package.
    static let folder: String = {
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "../../..")
        let suites =
            ProcessInfo.processInfo.environment["LUMBAR_SUITES"]
            ?? root.appending(path: "../shared/suites").standardizedFileURL.path
        return suites + "/scxml-irp"
    }()

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder + "/manifest.tsv") }

    /// The automatic documents that need neither HTTP nor another data model.
    static let all = documents { columns in
        columns[5] == "automatic" && ["xpath", "null"].contains(columns[6]) && columns[7] == "no"
            && columns[10] == "pass"
    }

    /// The documents that need the BasicHTTP event processor.
    static let overHTTP = documents { $0[7] == "yes" && $0[1].hasSuffix(".scxml") }

    /// The documents whose line of the manifest is wanted.
    private static func documents(where isWanted: ([Substring]) -> Bool) -> [SuiteCase] {
        guard let manifest = try? String(contentsOfFile: folder + "/manifest.tsv", encoding: .utf8) else {
            return []
        }
        return manifest.split(separator: "\n").dropFirst().compactMap { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns[1] != "-", isWanted(columns) else { return nil }
            return SuiteCase(
                id: String(columns[0]), section: String(columns[3]), file: String(columns[1]),
                features: columns[13].split(separator: ","))
        }
    }

    var path: String { Self.folder + "/" + file }
}
