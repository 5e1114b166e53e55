import Testing

/// The arrows between the folders of Sources point down only. The compiler does not check them: an undeclared
/// import of a sibling builds without a word.
@Suite("What each folder may import")
struct ImportTests {
    /// What a folder may import besides the standard library and Foundation.
    static let allowed: [String: Set<String>] = [
        "CLibEdit": [],
        "CMalloc": [],
        "CLibXML2": [],
        "Markup": ["CLibXML2"],
        "Statechart": ["Markup"],
        "Values": [],
        "Understanding": ["Values"],
        "Dialogue": ["Markup", "Statechart", "Understanding", "Values"],
        "Sessions": ["Dialogue", "Understanding", "Values"],
        "Store": ["Sessions", "Dialogue", "Understanding", "Values", "GRDB", "Crypto"],
        "Bookings": ["Sessions", "Dialogue", "Understanding", "Values", "Crypto"],
        "Wire": ["Dialogue", "Understanding", "Values"],
        "Server": [
            "Wire", "Sessions", "Dialogue", "Understanding", "Values", "NIOCore", "NIOPosix", "NIOTLS",
            "NIOSSL",
            "DequeModule", "Logging",
        ],
        "Rehearsal": ["Dialogue", "Wire", "Understanding", "Values"],
        "lumbar": [
            "Markup", "Statechart", "Values", "Understanding", "Dialogue", "Sessions", "Store", "Bookings",
            "Wire", "Server", "Rehearsal", "CLibEdit", "CMalloc", "ArgumentParser", "Logging",
            "ServiceLifecycle",
            "UnixSignals",
        ],
    ]

    /// What comes with the toolchain.
    static let standard: Set<String> = [
        "Foundation", "FoundationEssentials", "FoundationInternationalization", "Synchronization", "Dispatch",
        "Glibc", "Musl", "Darwin",
    ]

    @Test("No file imports what its folder may not", arguments: House.folders(in: "Sources"))
    func imports(folder: String) throws {
        let allowed = try #require(Self.allowed[folder], "the table does not know the folder \(folder)")
        for file in House.files(below: "Sources/\(folder)", extensions: ["swift"]) {
            let imported = Set(file.lines.compactMap(Self.module(importedBy:)))
            let excess = imported.subtracting(allowed).subtracting(Self.standard)
            #expect(excess.isEmpty, "\(file) imports \(excess.sorted().joined(separator: ", "))")
        }
    }

    @Test("The table has no folder that does not exist")
    func table() {
        #expect(Set(Self.allowed.keys) == Set(House.folders(in: "Sources")))
    }

    @Test(
        "An import is recognised in every form",
        arguments: [
            ("import Foundation", "Foundation"), ("package import Values", "Values"),
            ("@testable import Markup", "Markup"), ("  import struct Foundation.Date", "Foundation"),
            ("private import NIOCore // sockets", "NIOCore"),
        ])
    func forms(line: String, module: String) {
        #expect(Self.module(importedBy: Substring(line)) == module)
    }

    @Test(
        "What only speaks of an import is none",
        arguments: ["// import Values", "let line = \"import Values\"", "important()"])
    func others(line: String) {
        #expect(Self.module(importedBy: Substring(line)) == nil)
    }

    /// The module that a line imports, nil where it imports none.
    static func module(importedBy line: Substring) -> String? {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
            words[..<at].allSatisfy({ modifiers.contains($0) || $0.hasPrefix("@") })
        else { return nil }
        let next = kinds.contains(words[at + 1]) && at + 2 < words.count ? words[at + 2] : words[at + 1]
        return next.split(separator: ".").first.map(String.init)
    }

    private static let modifiers: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private",
    ]
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]
}
