import Foundation
import Testing

@testable import Values

@Suite("A further wish changes an earlier one")
struct WhenChangeTests {
    private static let monday = When.Slot(from: "2026-11-30", to: "2026-11-30", part: "evening")
    private static let tuesday = When.Slot(from: "2026-12-01", to: "2026-12-01", t0: "15:00")
    private static let friday = When.Slot(from: "2026-12-04", to: "2026-12-04", t0: "15:00")
    private static let weekdays = When.Slot(days: ["MO", "TU", "WE", "TH", "FR"], part: "morning")

    @Test(
        "The words around it say what it does",
        arguments: [
            ("", "too", false, WhenChange.added), ("also", "", false, .added),
            ("", "works too", false, .added),
            ("", "as well", false, .added), ("maybe", "", true, .added), ("and", "", true, .added),
            ("only", "", false, .narrowed), ("just the", "", false, .narrowed),
            ("", "only", false, .narrowed),
        ])
    func manner(_ before: String, _ after: String, isJoined: Bool, change: WhenChange) {
        #expect(Self.change(Self.friday, before, after, isJoined) == change)
    }

    @Test(
        "Without such words it takes the place of the earlier one",
        arguments: [
            ("", "", false), ("make it", "", true), ("", "instead", true), ("my son works", "", true),
            ("actually", "too", false),
        ])
    func replaces(_ before: String, _ after: String, isJoined: Bool) {
        #expect(Self.change(Self.friday, before, after, isJoined) == nil)
    }

    @Test("What only excludes reduces, whatever stands around it")
    func reduces() {
        #expect(Self.change(When.Slot(notDays: ["TU"]), "sorry", "", false) == .reduced)
    }

    @Test("An added day stands beside the others, once")
    func adds() {
        let both = When(slots: [Self.monday, Self.tuesday])
        #expect(
            When(slots: [Self.friday]).changing(both, .added)?.slots == [
                Self.monday, Self.tuesday, Self.friday,
            ])
        #expect(When(slots: [Self.monday]).changing(both, .added) == nil)
        #expect(When(slots: [.init(part: "morning")]).changing(both, .added) == nil)
    }

    @Test("What is left keeps its time")
    func narrows() {
        let both = When(slots: [Self.monday, Self.tuesday])
        let only = When(slots: [.init(from: "2026-11-30", to: "2026-11-30")])
        #expect(only.changing(both, .narrowed)?.slots == [Self.monday])
        #expect(
            only.changing(When(slots: [Self.weekdays]), .narrowed)?.slots == [
                .init(days: ["MO"], part: "morning")
            ])
        #expect(only.changing(When(slots: [Self.tuesday]), .narrowed) == nil)
    }

    @Test(
        "What is not wanted is taken out",
        arguments: [
            (When.Slot(notDays: ["TU"]), [monday]),
            (.init(notDates: [["2026-11-30", "2026-11-30"]]), [tuesday]),
            (
                .init(notTimes: ["evening"]),
                [.init(from: "2026-12-01", to: "2026-12-01", t0: "15:00", notTimes: ["evening"])]
            ),
        ])
    func reduces(_ slot: When.Slot, left: [When.Slot]) {
        let both = When(slots: [Self.monday, Self.tuesday])
        #expect(When(slots: [slot]).changing(both, .reduced)?.slots == left)
    }

    @Test("Where all is taken out, or nothing, the wish stands for itself")
    func nothingLeft() {
        #expect(When(slots: [.init(notDays: ["MO"])]).changing(When(slots: [Self.monday]), .reduced) == nil)
        #expect(When(slots: [.init(notDays: ["WE"])]).changing(When(slots: [Self.monday]), .reduced) == nil)
        let weekly = When(slots: [Self.weekdays], recur: "FREQ=WEEKLY")
        #expect(When(slots: [Self.friday]).changing(weekly, .added) == nil)
    }

    @Test("A weekday is taken out of weekdays, and out of a stretch")
    func stretch() {
        let tuesday = When(slots: [.init(notDays: ["TU"])])
        #expect(
            tuesday.changing(When(slots: [Self.weekdays]), .reduced)?.slots.first?.days == [
                "MO", "WE", "TH", "FR",
            ])
        let week = When(slots: [.init(from: "2026-11-30", to: "2026-12-04")])
        #expect(tuesday.changing(week, .reduced)?.slots.first?.notDays == ["TU"])
    }

    private static func change(_ slot: When.Slot, _ before: String, _ after: String, _ isJoined: Bool)
        -> WhenChange?
    {
        func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
        return WhenChange(When(slots: [slot]), before: words(before), after: words(after), isJoined: isJoined)
    }
}
