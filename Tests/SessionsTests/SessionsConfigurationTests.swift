import Sessions
import Testing

@Suite struct ConfiguringSessions {
    @Test func `there is a lane per core, and time goes forward`() {
        let configuration = SessionsConfiguration()
        #expect(configuration.lanes >= 1)
        let first = configuration.monotonic()
        #expect(first >= .zero)
        #expect(configuration.monotonic() >= first)
    }

    @Test func `fewer than one lane is one lane`() async throws {
        var configuration = SessionsConfiguration()
        configuration.lanes = 0
        let sessions = Sessions(
            script: try Workshop.script.get(), store: MemoryStore(), configuration: configuration)
        #expect(try await sessions.ask(.open(keep: true), .visitor()).get().opened)
    }
}
