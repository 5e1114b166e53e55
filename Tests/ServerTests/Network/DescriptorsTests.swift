import Glibc
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

    @Test("The soft limit is raised to the hard one")
    func raises() {
        let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var limits = rlimit()
        _ = unsafe getrlimit(kind, &limits)
        let hard = limits.rlim_max
        limits.rlim_cur = hard - 1
        _ = unsafe setrlimit(kind, &limits)
        #expect(Descriptors.raiseLimit() == Int(clamping: hard))
        _ = unsafe getrlimit(kind, &limits)
        #expect(limits.rlim_cur == hard)
    }

    @Test("What is open is counted")
    func counts() {
        _ = Descriptors.raiseLimit()
        let before = Descriptors.inUse()
        let opened = (0..<600).map { _ in dup(STDIN_FILENO) }
        // Other tests open and close theirs meanwhile.
        #expect((before + 400...before + 800).contains(Descriptors.inUse()))
        opened.forEach { close($0) }
        #expect(Descriptors.inUse() < before + 400)
    }
}
