import Dialogue
import Foundation
import Testing
import Understanding
import Values

@testable import Rehearsal

@Suite("A server that speaks frames")
struct RelayPartnerTests {
    private let start = Replay.usualStart
    private let reply =
        #"{"type":"reply","session":"s","re":"r1","turn":1,"messages":[{"text":"Your name?"}],"choices":[{"id":"no","text":"Not now"}],"expects":{"field":"name","type":"name"},"booking":{"ref":"R-9"},"alert":"doctor","handoff":"stuck","end":true,"trace":{"heard":["act.yes"],"state":["order"]}}"#

    @Test("A reply is read with everything that belongs to it; other frames are passed over")
    func reads() throws {
        let channel = ScriptedChannel([#"{"type":"ping"}"#, reply.replacing("r1", with: "old"), reply])
        var partner = RelayPartner(channel, session: "s")
        let answer = try partner.answer(.arrive, at: start, after: .zero)
        #expect(channel.sent == [#"{"type":"open","session":"s","id":"r1","trace":true}"#])
        #expect(answer.sight == .reply && answer.submitted)
        #expect(answer.reply.messages == ["Your name?"])
        #expect(answer.reply.choices == [.init(id: "no", text: "Not now")])
        #expect(answer.reply.expects == .init(field: "name", type: .name))
        #expect(answer.reply.alert == .doctor && answer.reply.handoff == .stuck && answer.reply.end)
        #expect(answer.trace.heard == ["act.yes"] && answer.trace.state == ["order"])
    }

    @Test("Deeds are frames")
    func sends() throws {
        let channel = ScriptedChannel([reply, reply.replacing("r1", with: "r2")])
        var partner = RelayPartner(channel, session: "s")
        _ = try partner.answer(.say("a \"b\""), at: start, after: .zero)
        _ = try partner.answer(.pick(id: "no", place: 1), at: start, after: .zero)
        #expect(
            channel.sent == [
                #"{"type":"say","session":"s","id":"r1","text":"a \"b\""}"#,
                #"{"type":"pick","session":"s","id":"r2","choice":"no"}"#,
            ])
    }

    @Test(
        "What is no answer is a failure with its reason",
        arguments: [
            ([#"{"type":"error","code":"bad-field","message":"choice is not on offer"}"#], "not on offer"),
            ([#"{"type":"goodbye","reason":"draining"}"#], "draining"), (["Hello!"], "no frame"),
            ([], "closed"),
        ])
    func failures(lines: [String], words: String) {
        var partner = RelayPartner(ScriptedChannel(lines), session: "s")
        let failure = #expect(throws: PartnerFailure.self) {
            try partner.answer(.arrive, at: start, after: .zero)
        }
        #expect(failure?.reason.contains(words) == true)
    }

    @Test("A rehearsal that sets the clock is not played against another's clock")
    func clock() throws {
        let transcript = try TranscriptReader.read("T\n#me\nSILENCE 2m\n#bot\n*", file: "a.convo.txt")
        let replay = Replay { () throws(PartnerFailure) in RelayPartner(ScriptedChannel([]), session: "s") }
        let outcome = try #require(replay.play(transcript).first)
        #expect(outcome.skipped != nil && outcome.failure == nil)
    }
}
