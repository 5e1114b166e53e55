import ArgumentParser
import Sessions
import Store
import Testing

@testable import lumbar

@Suite("Where conversations are kept")
struct StoreOptionsTests {
    @Test("In a file, or in memory alone")
    func kinds() async throws {
        let till = try await Till()
        #expect(try StoreOptions.parse(till.option).open() is SQLiteStore)
        #expect(try StoreOptions.parse(till.option + ["--ephemeral"]).open() is MemoryStore)
    }

    @Test("A store that another program holds is refused in one line")
    func held() async throws {
        let till = try await Till()
        let holder = try SQLiteStore(path: till.path)
        let options = try StoreOptions.parse(till.option)
        let failure = #expect(throws: CommandFailure.self) { _ = try options.open() }
        #expect(failure?.code == .couldNotRun)
        #expect(failure?.message.contains("\n") == false)
        _ = consume holder
    }
}
