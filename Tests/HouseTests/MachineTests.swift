import Testing

@Suite("The project speaks of itself alone")
struct MachineTests {
    /// Beginnings of paths that exist on one machine only; written in pieces, lest this file finds itself.
    static let places = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/tm" + "p/"]

    /// Files that name such a path on purpose, with the reason.
    static let excused: [String: String] = [:]

    @Test("No file names a path of a machine", arguments: ["Sources", "Tests", "Dialogs", ".ci"])
    func paths(folder: String) {
        for path in House.paths(below: folder) where Self.excused[path] == nil {
            guard let file = House.file(path) else { continue }
            for (number, line) in file.lines.enumerated() {
                for place in Self.places where line.contains(place) {
                    Issue.record("\(path):\(number + 1) names \(place)")
                }
            }
        }
    }

    @Test("Neither does what stands at the top", arguments: ["Package.swift", "README.md", ".gitignore"])
    func top(path: String) {
        guard let file = House.file(path) else { return }
        #expect(Self.places.allSatisfy { !file.text.contains($0) })
    }
}
