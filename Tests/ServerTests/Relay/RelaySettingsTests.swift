import Testing

@testable import Server

@Suite("Relays and their tokens")
struct RelaySettingsTests {
    private let settings = RelaySettings(
        tokens: ["a": Array("secret-of-a-long".utf8), "b": Array("secret-of-b-long".utf8), "empty": []],
        server: "", dialogue: "")

    @Test(
        "Only the whole token of this relay",
        arguments: [
            ("a", "secret-of-a-long", true), ("b", "secret-of-b-long", true),
            ("a", "secret-of-b-long", false), ("a", "secret-of-a-lon", false),
            ("a", "secret-of-a-longs", false), ("a", "secret-of-a-longsecret-of-a-long", false),
            ("a", "", false), ("a", nil, false),
            ("c", "secret-of-a-long", false), ("c", nil, false), ("A", "secret-of-a-long", false),
            ("empty", "", false), ("empty", nil, false),
        ] as [(String, String?, Bool)])
    func admits(relay: String, token: String?, isAdmitted: Bool) {
        #expect(settings.admits(relay, token: token) == isAdmitted)
    }
}
