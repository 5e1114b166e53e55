import Dialogue
import Foundation
import Sessions
import Testing

@testable import Store

/// A writer that is killed in the middle of its work. `LUMBAR_KILLS=300 swift test --filter SuddenDeath` kills as often as asked.
@Suite struct SuddenDeath {
    static let kills = ProcessInfo.processInfo.environment["LUMBAR_KILLS"].flatMap(Int.init) ?? 2

    @Test(arguments: 0..<kills) func `nothing acknowledged is lost, nothing is there twice`(_ round: Int)
        async throws
    {
        let folder = try Folder()
        let path = folder.path()
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            try await Self.work(path)
        }
        let acknowledged = try String(contentsOfFile: path + ".told", encoding: .utf8).split(separator: "\n")
        let store = try SQLiteStore(path: path)
        let kept = try store.requests(RequestFilter()).map(\.request.reference)
        #expect(Set(kept).count == kept.count)
        #expect(Set(acknowledged.map(String.init)).isSubset(of: kept))
        for (index, key) in Self.keys.enumerated() {
            // Conversation and request went in together.
            let generation = try store.load(key)?.generation ?? 0
            let requests = try store.requests(RequestFilter()).filter {
                $0.request.dialogue == "writer \(index)"
            }
            #expect(requests.count == generation)
        }
    }

    private static let keys = (0..<8).map { SessionKey(relay: "", session: "v\($0)") }

    /// Commits from eight sessions at once and writes down what was acknowledged, until it is killed.
    private static func work(_ path: String) async throws {
        let store = try SQLiteStore(path: path)
        try Data().write(to: URL(filePath: path + ".told"))
        let told = try #require(FileHandle(forWritingAtPath: path + ".told"))
        let end = Int.random(in: 0..<400)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, key) in keys.enumerated() {
                group.addTask {
                    for generation in 1...end + 2 {
                        let reference = Reference.draw()
                        var request = Sample.request(reference, serial: 1)
                        request.dialogue = "writer \(index)"
                        let session = StoredSession(generation: generation)
                        try await store.keep(Sample.change([.submit(request)], key: key, session: session))
                        try told.write(contentsOf: Data("\(reference)\n".utf8))
                        if index == 0, generation > end { kill(getpid(), SIGKILL) }
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
