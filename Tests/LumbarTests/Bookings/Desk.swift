import Dialogue
import Foundation
import Sessions
import Store
import Values

/// A store in a folder of its own with requests in it, and the command to look at it.
final class Desk: Sendable {
    static let moment = Date(timeIntervalSince1970: 1_795_471_500)
    static let reference = Reference("K7M4-XR9F") ?? Reference.draw()

    let folder: URL
    var path: String { folder.appending(path: "lumbar.sqlite").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// What a command printed and how it ended.
    struct Outcome: Hashable {
        var code: Int32
        var output: String
        var complaint: String
    }

    /// Puts a request into the store, and closes it.
    func fill(keys: SealingKeys? = nil, sinks: [String] = []) async throws {
        try await Self.submit(to: SQLiteStore(path: path, keys: keys, sinks: sinks))
    }

    /// Submits a request of Dana's.
    static func submit(
        _ reference: Reference = reference, to store: some ConversationStore, visitor: String = "v"
    ) async throws {
        let change = Change(
            key: SessionKey(relay: "", session: visitor), session: StoredSession(generation: 1),
            effects: [.submit(request(reference))], moment: moment)
        let result = await withCheckedContinuation { continuation in
            store.commit(change) { continuation.resume(returning: $0) }
        }
        try result.get()
    }

    private static func request(_ reference: Reference) -> BookingRequest {
        let name = PersonName(full: "Dana", given: "Dana", family: nil, call: "Dana", display: "Dana")
        let when = When(slots: [When.Slot(from: "2026-12-01", to: "2026-12-01", t0: "17:00")])
        let entries = [
            entry("name", .name, .name(name), "Dana"), entry("when", .when, .when(when), "December 1"),
            entry("note", .text, .text("sore back"), "sore back"),
        ]
        return BookingRequest(
            reference: reference.description, dialogue: "desk", received: moment, serial: 1,
            status: .requested,
            signs: [], entries: entries, remarks: [], zone: "America/New_York")
    }

    private static func entry(
        _ name: String, _ type: FieldType, _ value: Value, _ spoken: String
    ) -> BookingRequest.Entry {
        BookingRequest.Entry(
            field: name, label: name, type: type, value: value, spoken: spoken, typed: spoken)
    }

    // MARK: - The command

    /// The built command, beside the tests.
    static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "lumbar")

    /// Runs `lumbar` with this store.
    func run(_ words: String..., environment: [String: String] = [:]) throws -> Outcome {
        let (process, output, complaint) = (try start(words, environment: environment))
        let text = try output.readToEnd() ?? Data()
        let error = try complaint.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            complaint: String(decoding: error, as: UTF8.self))
    }

    /// Starts `lumbar` with this store; gives the process, its output and its standard error.
    func start(
        _ words: [String], environment: [String: String] = [:]
    ) throws -> (Process, FileHandle, FileHandle) {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = words
        process.currentDirectoryURL = folder
        var all = ProcessInfo.processInfo.environment
        all["LUMBAR_STORE"] = path
        all["LUMBAR_SCRIPT"] = Shop.path
        all["COLUMNS"] = "100"
        process.environment = all.merging(environment) { $1 }
        let (output, complaint) = (Pipe(), Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = complaint
        try process.run()
        return (process, output.fileHandleForReading, complaint.fileHandleForReading)
    }
}
