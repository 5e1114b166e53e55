import NIOCore
import NIOPosix
import Testing

@testable import Server

@Suite("The connections of one event loop")
struct RosterTests {
    /// Notes what it is told.
    private final class Member: RosterMember {
        var beats = 0
        var drains = 0
        var cuts: [Farewell] = []

        func passed(at now: Duration) { beats += 1 }
        func drain(at now: Duration) { drains += 1 }
        func cut(_ farewell: Farewell) { cuts.append(farewell) }
    }

    private static func onLoop<Result: Sendable>(
        _ body: @escaping @Sendable (any EventLoop) -> Result
    ) async throws -> Result {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        return try await loop.submit { body(loop) }.get()
    }

    @Test("A stop reaches those that are there and those that come, not those that have gone")
    func drain() async throws {
        let drains = try await Self.onLoop { loop in
            let roster = Roster(loop)
            let members = [Member(), Member(), Member()]
            roster.add(members[0])
            roster.add(members[1])
            roster.remove(members[1])
            roster.drain()
            roster.add(members[2])
            #expect(roster.isDraining)
            return members.map(\.drains)
        }
        #expect(drains == [1, 0, 1])
    }

    @Test("Everybody out means everybody who is there")
    func cut() async throws {
        let cuts = try await Self.onLoop { loop in
            let roster = Roster(loop)
            let members = [Member(), Member()]
            roster.add(members[0])
            roster.add(members[1])
            roster.remove(members[1])
            roster.cutAll()
            return members.map(\.cuts)
        }
        #expect(cuts == [[.draining], []])
    }

    @Test("Time passes for everybody, and never backwards")
    func beat() async throws {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let held = try await loop.submit {
            let roster = Roster(loop)
            let member = Member()
            roster.add(member)
            roster.start()
            return NIOLoopBound((roster, member), eventLoop: loop)
        }.get()
        for _ in 0..<300 {
            if try await loop.submit({ held.value.1.beats }).get() >= 2 { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        let (beats, ordered) = try await loop.submit {
            let (roster, member) = held.value
            roster.stop()
            let times = (0..<100).map { _ in roster.now() }
            return (member.beats, times == times.sorted())
        }.get()
        #expect(beats >= 2)
        #expect(ordered)
    }
}
