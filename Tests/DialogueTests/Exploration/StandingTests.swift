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

    @Test("The fourth failure of the open question has its event")
    func stuck() throws {
        let engine = Engine(try Script.load(Self.path))
        var conversation = engine.turn(nil, .begin, at: Self.moment).conversation
        conversation = engine.turn(conversation, .line("book a repair"), at: Self.moment).conversation
        #expect(conversation.stuckEvent == "stuck.repair.name" && conversation.blockingFlags.isEmpty)
    }

    @Test("A field's own name is one that no other field has")
    func names() throws {
        let text = """
            <scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:talk="urn:lumbar:talk" version="1.0"
                   datamodel="xpath" name="names" initial="start">
              <state id="start">
                <talk:prompt>What now?</talk:prompt>
                <transition event="act.yes" target="order"/>
              </state>
              <talk:form id="order" exit="start">
                <talk:field name="parent" type="name" label="Parent"><talk:prompt>Who?</talk:prompt></talk:field>
                <talk:field name="call-back" type="phone" label="Phone" names="parent, number">
                  <talk:prompt>Which number?</talk:prompt>
                </talk:field>
                <talk:filled><talk:prompt>Done.</talk:prompt></talk:filled>
              </talk:form>
            </scxml>
            """
        let script = try Fixture.withFolder(["names.scxml": text]) {
            try Script.load($0.appending(path: "names.scxml").path)
        }
        #expect(script.fieldPaths == ["order.parent", "order.call-back"])
        #expect(script.ownName(ofField: "order.parent") == nil)
        #expect(script.ownName(ofField: "order.call-back") == "call back")
        #expect(script.ownName(ofField: "nothing.there") == nil)
    }
}
