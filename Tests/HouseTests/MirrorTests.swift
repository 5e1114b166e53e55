import Foundation
import Testing

@Suite("Each source file has a test file of its name")
struct MirrorTests {
    /// Why a file, or a whole folder, needs no test file of its own.
    static let excused: [String: String] = [
        "Sources/Dialogue/Turn/CourseStep.swift": "data without behaviour; the course has its tests",
        "Sources/Dialogue/Texts/SpokenText.swift": "data without behaviour",
        "Sources/Rehearsal/Partners/LineChannel.swift": "a protocol; its channels have their tests",
        "Sources/Rehearsal/Replay/Outcome.swift": "data without behaviour",
        "Sources/Rehearsal/Transcript/Transcript.swift": "data without behaviour",
        "Sources/Server/Peer/PeerAction.swift": "data without behaviour",
        "Sources/Server/Peer/PeerMachine.swift": "a protocol; its two machines have their tests",
        "Sources/Sessions/Keeping/Change.swift": "data without behaviour",
        "Sources/Sessions/Keeping/ConversationStore.swift": "a protocol; both stores have their tests",
        "Sources/Bookings/Delivery/Carrier.swift": "a protocol and its data; both carriers have their tests",
        "Sources/Sessions/Keeping/Delivery.swift": "data without behaviour",
        "Sources/Sessions/Keeping/Outbox.swift": "a protocol; the store has its tests",
        "Sources/Sessions/Keeping/StoredRequest.swift": "data without behaviour",
        "Sources/Sessions/Lanes/LaneJob.swift": "data without behaviour",
        "Sources/Sessions/Keeping/RequestStore.swift": "a protocol; both stores have their tests",
        "Sources/Sessions/Reception.swift": "a protocol and its data",
        "Sources/Values/Email/EmailCandidate.swift": "data without behaviour",
        "Sources/Values/EmailAddress.swift": "data without behaviour",
        "Sources/Values/Field.swift": "data without behaviour",
        "Sources/Values/PersonName.swift": "data without behaviour",
        "Sources/Values/Phone/PhoneCandidate.swift": "data without behaviour",
        "Sources/Values/PhoneNumber.swift": "data without behaviour",
        "Sources/Values/Place.swift": "data without behaviour",
        "Sources/Values/Surroundings.swift": "data without behaviour",
        "Sources/Values/When.swift": "data without behaviour",
        "Sources/Values/When/Lexeme.swift": "data without behaviour",
        "Sources/Values/When/TimeExpression.swift": "data without behaviour",
        "Sources/Values/When/WhenWish.swift": "data without behaviour",
        "Sources/lumbar/Chat/ChatConsole.swift": "a protocol; the chat's tests are held through it",
    ]

    @Test("The test file exists, or the reason why not", arguments: House.folders(in: "Sources"))
    func mirror(folder: String) {
        let tests = Set(
            House.paths(below: "Tests/\(Self.testFolder(of: folder))").map {
                URL(filePath: $0).deletingPathExtension().lastPathComponent
            })
        for file in House.files(below: "Sources/\(folder)", extensions: ["swift"]) {
            // An extension in a file of its own may be tested with its type.
            let type = file.name.split(separator: "+").first.map(String.init) ?? file.name
            let isThere = tests.contains("\(file.name)Tests") || tests.contains("\(type)Tests")
            let isOwed = Self.owed.contains(file.path)
            #expect(isThere || isOwed || Self.isExcused(file.path), "\(file) has no \(file.name)Tests.swift")
            #expect(!(isThere && isOwed), "\(file) has its test now: strike it from mirror-owed.txt")
        }
    }

    /// Files that are tested through the part they belong to and still owe a test file of their own.
    ///
    /// The list only gets shorter: a new file needs its test, and a line whose file has one has to go.
    static let owed: Set<String> = {
        let list = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "mirror-owed.txt")
        let text = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
        return Set(text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") })
    }()

    @Test("No file is owed a test that is gone itself")
    func owedFilesExist() {
        let paths = Set(House.paths(below: "Sources"))
        for path in Self.owed {
            #expect(paths.contains(path), "\(path) is gone: strike it from mirror-owed.txt")
        }
    }

    @Test("No excuse outlives its file")
    func excuses() {
        let paths = Set(House.paths(below: "Sources"))
        for path in Self.excused.keys {
            #expect(paths.contains(path), "\(path) is gone, and its excuse should go")
        }
    }

    static func testFolder(of folder: String) -> String {
        folder.prefix(1).uppercased() + folder.dropFirst() + "Tests"
    }

    static func isExcused(_ path: String) -> Bool {
        excused.keys.contains { path == $0 || path.hasPrefix($0 + "/") }
    }
}
