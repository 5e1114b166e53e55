import Foundation
import Testing

@testable import Dialogue

@Suite("Models kept between starts")
struct ModelCacheTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "lumbar-models-\(UUID().uuidString)")
    private var cache: ModelCache { ModelCache(folder: folder, program: "1") }
    private let model: [UInt8] = [1, 2, 3, 250]

    @Test("What was kept is found again, for its owner only")
    func keeps() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        cache.keep([9], for: "abc")
        cache.keep(model, for: "abc")
        #expect(cache.model(for: "abc") == model)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names == ["abc.model"])
        let facts = try FileManager.default.attributesOfItem(atPath: folder.path + "/abc.model")
        #expect(facts[.posixPermissions] as? Int == 0o600)
    }

    @Test("Another script, another program and damaged bytes find nothing")
    func distrusts() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        cache.keep(model, for: "abc")
        #expect(cache.model(for: "abd") == nil)
        #expect(ModelCache(folder: folder, program: "2").model(for: "abc") == nil)
        let file = folder.appending(path: "abc.model")
        var bytes = try Data(contentsOf: file)
        bytes[bytes.count - 1] ^= 1
        try bytes.write(to: file)
        #expect(cache.model(for: "abc") == nil)
    }

    @Test("A folder that cannot be made costs nothing but time")
    func unwritable() {
        let cache = ModelCache(folder: URL(filePath: "/proc/nowhere"), program: "1")
        cache.keep(model, for: "abc")
        #expect(cache.model(for: "abc") == nil)
    }

    @Test("A script that was learned before hears the same from its kept model")
    func same() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path =
            URL(filePath: #filePath).deletingLastPathComponent().relativePath
            + "/../../../Dialogs/bike-repair/shop.scxml"
        let first = try Script.load(path, cache: cache)
        _ = first.understanding
        #expect(cache.model(for: first.digest) != nil)
        let second = try Script.load(path, cache: cache)
        for line in ["how long does a repair take", "my tube has a hole", "I'd like to bring it in"] {
            #expect(
                Engine(first).hear(line, in: nil, at: .now)?.events
                    == Engine(second).hear(line, in: nil, at: .now)?.events)
        }
    }
}
