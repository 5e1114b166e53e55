import Testing

@testable import Values

@Suite("Half a wished time completes another")
struct WhenTests {
    private static let thursday = When.Slot(from: "2026-11-26", to: "2026-11-26", t0: "15:00")

    @Test("A time alone keeps the day")
    func time() throws {
        let whole = try #require(
            When(slots: [.init(part: "evening")]).completed(by: When(slots: [Self.thursday])))
        #expect(whole.spoken == "Thursday, November 26, in the evening")
    }

    @Test("Several hours alone are all on the day")
    func hours() throws {
        let hours = When(slots: [.init(t0: "10:00", t1: "10:00"), .init(t0: "10:30", t1: "10:30")])
        let whole = try #require(hours.completed(by: When(slots: [Self.thursday])))
        #expect(whole.slots.map(\.from) == ["2026-11-26", "2026-11-26"])
        #expect(whole.slots.map(\.t0) == ["10:00", "10:30"])
    }

    @Test("A day alone keeps the time")
    func day() throws {
        let friday = When(slots: [.init(from: "2026-11-27", to: "2026-11-27")])
        #expect(
            friday.completed(by: When(slots: [Self.thursday]))?.spoken == "Friday, November 27, after 3 PM")
    }

    @Test(
        "What says both, or nothing in particular, stands for itself",
        arguments: [
            When(slots: [.init(from: "2026-11-27", to: "2026-11-27", t0: "09:00", t1: "09:00")]),
            When(slots: [.init()], flexible: true), When(slots: [.init(days: ["SA"])], recur: "FREQ=WEEKLY"),
            When(slots: [.init(part: "morning"), .init(part: "evening")]),
        ])
    func whole(_ wish: When) {
        #expect(wish.completed(by: When(slots: [Self.thursday])) == nil)
    }

    @Test("There is nothing to take over from a wish without a day or a time")
    func open() {
        let anyTime = When(slots: [.init()])
        #expect(When(slots: [.init(part: "evening")]).completed(by: anyTime) == nil)
        #expect(When(slots: [.init(from: "2026-11-27")]).completed(by: anyTime) == nil)
    }
}
