import Foundation
import Testing
import Understanding

@testable import Dialogue

@Suite("What tells two conversations apart")
struct PartsTests {
    /// What is held of every part, by the part.
    private func texts(_ lines: [String], _ change: (inout Conversation) -> Void = { _ in }) throws
        -> [Part: String]
    {
        let visitor = try Visitor("boiler", lines)
        var conversation = visitor.turn.conversation
        change(&conversation)
        let parts = Parts(visitor.engine.script, at: visitor.now)
        let bare = parts.bare(conversation)
        return Dictionary(uniqueKeysWithValues: parts.list.map { ($0, parts.text(of: $0, in: bare)) })
    }

    @Test("Neither what was typed nor how often something failed tells them apart")
    func alike() throws {
        #expect(try texts(Way.toContact) == texts(Way.toName + ["Robert"]))
        #expect(try texts(Way.toName) == texts(Way.toName + ["?!"]))
    }

    @Test("Slots, signs and safety answers do, each in its part")
    func different() throws {
        let here = try texts(Way.toContact)
        func changed(_ change: (inout Conversation) -> Void) throws -> Set<Part> {
            let there = try texts(Way.toContact, change)
            return Set(here.keys.filter { here[$0] != there[$0] })
        }
        #expect(try changed { $0.slots["order.name"]?.state = .reopened } == [.slot("order.name")])
        #expect(try changed { $0.screening = [:] } == [.answer("gas"), .answer("list")])
        #expect(try changed { $0.begun = [] } == [.begun("order")])
        #expect(try changed { $0.left = ["order"] } == [.left("order")])
        #expect(try changed { $0.sentForSomebodyElse = true } == [.whom])
        let sign = try texts(["it leaks"])
        let withdrawn = try texts(["it leaks"]) { $0.signs[0].state = .withdrawn }
        #expect(Set(sign.keys.filter { sign[$0] != withdrawn[$0] }) == [.signs(.doctor)])
    }

    @Test("Of signs that are open the order counts, of settled ones it does not")
    func order() throws {
        func text(_ states: [SignRecord.State], _ flags: [String]) throws -> String? {
            try texts([]) { conversation in
                conversation.signs = zip(flags, states).map { flag, state in
                    var sign = SignRecord(
                        flag: flag, title: flag, gravity: .doctor, origin: .message, state: state, words: "",
                        raised: Visitor.monday)
                    sign.settled = state == .open ? nil : Visitor.monday
                    return sign
                }
            }[.signs(.doctor)]
        }
        #expect(try text([.open, .open], ["leak", "noise"]) != text([.open, .open], ["noise", "leak"]))
        #expect(try text([.cleared, .open], ["leak", "x"]) == text([.open, .cleared], ["x", "leak"]))
    }

    @Test("An answer that is a day old is another than a fresh one or none")
    func old() throws {
        let old = try texts(Way.toContact) { conversation in
            for id in conversation.screening.keys { conversation.screening[id]?.at = .distantPast }
        }
        let none = try texts(Way.toContact) { $0.screening = [:] }
        let fresh = try texts(Way.toContact)
        let answer = Part.answer("list")
        #expect(old[answer] != none[answer] && old[answer] != fresh[answer])
    }

    @Test("Of clearances the last one counts, however old it is, and with it no denial does")
    func clearances() throws {
        func text(_ settled: [(SignRecord.State, Date)]) throws -> String? {
            try texts([]) { conversation in
                conversation.signs = settled.map { state, date in
                    var sign = SignRecord(
                        flag: "leak", title: "", gravity: .doctor, origin: .message, state: state, words: "",
                        raised: date)
                    sign.settled = date
                    return sign
                }
            }[.signs(.doctor)]
        }
        let now = Visitor.monday
        let fresh = try text([(.cleared, now)])
        let old = try text([(.cleared, .distantPast)])
        #expect(try fresh != old && old != text([]))
        #expect(try text([(.denied, now), (.cleared, .distantPast), (.cleared, now)]) == fresh)
        #expect(try text([(.denied, now), (.cleared, .distantPast)]) == old)
    }

    @Test("A part that is put into another conversation is what it was")
    func put() throws {
        let there = try Visitor("boiler", Way.toConfirm)
        let here = try Visitor("boiler", ["it leaks"])
        let parts = Parts(there.engine.script, at: there.now)
        let source = parts.bare(there.turn.conversation)
        var conversation = parts.bare(here.turn.conversation)
        for part in parts.list {
            parts.put(part, of: source, into: &conversation)
            #expect(parts.text(of: part, in: conversation) == parts.text(of: part, in: source))
        }
    }
}
