import Testing

@testable import Server

@Suite("Descriptors")
struct DescriptorsTests {
    @Test(
        "A reserve is kept whatever the operator wants",
        arguments: [
            (10_000, 65_535, 20, 10_000), (10_000, 1024, 20, 972), (10_000, 60, 20, 8), (10_000, 40, 20, 1),
            (5, 1024, 20, 5),
        ])
    func room(wanted: Int, limit: Int, used: Int, room: Int) {
        #expect(Descriptors.room(for: wanted, limit: limit, used: used) == room)
    }

    @Test("The limit is raised, and what is open is counted")
    func counts() {
        #expect(Descriptors.raiseLimit() >= 256)
        #expect((3...100_000).contains(Descriptors.inUse()))
    }
}
