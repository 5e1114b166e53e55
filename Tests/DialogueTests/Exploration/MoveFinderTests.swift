import Foundation
import Testing

@testable import Dialogue

@Suite("What a visitor can do next")
struct MoveFinderTests {
    private func names(_ lines: [String]) throws -> [String] {
        let visitor = try Visitor("boiler", lines)
        let script = visitor.engine.script
        let finder = MoveFinder(script, kinds: EventKinds(script), at: visitor.now)
        let conversation = visitor.turn.conversation
        let question = conversation.machine.flatMap { visitor.engine.question(of: $0) }
        return finder.moves(from: conversation, question: question).map(\.name)
    }

    @Test("Signs come up everywhere, values where they are asked for")
    func asked() throws {
        #expect(try names([]).contains("flag.leak"))
        #expect(try !names([]).contains("filled.order.name"))
        let atName = try names(Way.toName)
        #expect(atName.contains("filled.order.name"))
        #expect(atName.contains("invalid.order.name"))
        #expect(!atName.contains("filled.order.phone"))
    }

    @Test("Values come in passing wherever their field is not asked, a consent does not")
    func passing() throws {
        #expect(try names([]).contains("filled.order.name (in passing)"))
        let atName = try names(Way.toName)
        #expect(!atName.contains("filled.order.name (in passing)"))
        #expect(atName.contains("filled.order.phone (in passing)"))
    }

    @Test("Where the same transitions take them, events are one kind")
    func kinds() throws {
        let visitor = try Visitor("boiler", ["it leaks"])
        let script = visitor.engine.script
        let finder = MoveFinder(script, kinds: EventKinds(script), at: visitor.now)
        let conversation = visitor.turn.conversation
        let question = conversation.machine.flatMap { visitor.engine.question(of: $0) }
        let all = finder.moves(at: conversation, question: question).map(\.name)
        let kinds = finder.kinds(at: conversation, question: question).map(\.name)
        #expect(kinds.count < all.count && Set(kinds).isSubset(of: all))
        #expect(kinds.contains("act.goodbye") && kinds.contains("act.restart") && kinds.contains("act.no"))
    }

    @Test("A doctor's word may come with every sign that it can clear")
    func cleared() throws {
        let found = try names([])
        #expect(found.contains("flag.leak and cleared") && found.contains("flag.gas and cleared"))
        #expect(found.contains("flag.despair") && !found.contains("flag.despair and cleared"))
    }

    @Test("What was given can be corrected, one at a time")
    func corrections() throws {
        let given = try names(Way.toContact)
        #expect(given.contains("act.correction (name)") && given.contains("act.back"))
        let open = try names(Way.toContact + ["my name is wrong"])
        #expect(!open.contains { $0.hasPrefix("act.correction (") || $0 == "act.back" })
    }

    @Test("A day can go by wherever safety questions are asked")
    func expiry() throws {
        #expect(try names([]).contains("a day goes by"))
        #expect(try names(Way.toName).contains("a day goes by"))
    }

    @Test("What fails may fail once, or over and over")
    func failures() throws {
        let found = try names(Way.toName)
        #expect(found.contains("nomatch") && found.contains("nomatch over and over"))
    }

    @Test("Each move has a name of its own")
    func ownNames() throws {
        for lines in [[], Way.toName, Way.toConfirm] {
            let found = try names(lines)
            #expect(Set(found).count == found.count)
        }
    }
}
