import Foundation
import Testing

@testable import Dialogue

@Suite("Where a conversation stands")
struct StandingTests {
    private static let path = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Dialogs/bike-repair/shop.scxml").path
    private static let moment = Moment(now: Date(timeIntervalSince1970: 1_795_442_400), reference: "R")

    private static func standing(_ lines: [String]) throws -> Standing {
        let engine = Engine(try Script.load(path))
        var conversation = engine.turn(nil, .begin, at: moment).conversation
        for line in lines { conversation = engine.turn(conversation, .line(line), at: moment).conversation }
        return Standings(of: engine.script).standing(of: conversation, at: moment.now)
    }

    @Test("Other words at the same place are the same standing, another place is another")
    func words() throws {
        #expect(try Self.standing(["book a repair", "Dana"]) == Self.standing(["book a repair", "Robert"]))
        #expect(try Self.standing(["book a repair"]) != Self.standing(["book a repair", "Robert"]))
        #expect(try Self.standing(["book a repair"]).state == "repair.name")
    }

    @Test("A question that failed is another standing than one that did not")
    func failures() throws {
        #expect(
            try Self.standing([]) != Self.standing(["blorple zindt"])
                || Self.standing(["book a repair"]) != Self.standing(["book a repair", "12 34"]))
    }

    @Test("The transitions that an event might take are those of active states")
    func transitions() throws {
        let engine = Engine(try Script.load(Self.path))
        let conversation = engine.turn(nil, .begin, at: Self.moment).conversation
        let indices = engine.script.transitions(for: "intent.book", in: conversation)
        #expect(
            indices.map { engine.script.landmark(ofTransition: $0).name }.contains { $0.hasPrefix("shop —") })
        let elsewhere = engine.script.transitions(for: "filled.repair.name", in: conversation)
        #expect(
            !elsewhere.map { engine.script.landmark(ofTransition: $0).name }.contains {
                $0.hasPrefix("repair")
            })
        #expect(engine.script.transitionCount > indices.count)
        #expect(engine.script.askingStates.contains("counter"))
    }
}
