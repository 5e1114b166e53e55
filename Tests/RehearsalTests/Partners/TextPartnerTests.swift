import Dialogue
import Foundation
import Testing

@testable import Rehearsal

@Suite("A server that speaks text")
struct TextPartnerTests {
    private let start = Replay.usualStart

    @Test("A turn is lines, then choices, then an empty line; a choice is picked by its number")
    func turns() throws {
        let channel = ScriptedChannel([
            "Hello!", "What now?", "  1) Order (flowers)", "  2) Leave", "", "Bye.", "",
        ])
        var partner = TextPartner(channel)
        let greeting = try partner.answer(.arrive, at: start, after: .zero)
        #expect(greeting.sight == .lines)
        #expect(greeting.reply.messages == ["Hello!", "What now?"])
        #expect(greeting.reply.choices.map(\.text) == ["Order (flowers)", "Leave"])
        _ = try partner.answer(.pick(id: "2", place: 2), at: start, after: .zero)
        #expect(channel.sent == ["2"])
    }

    @Test("A line break would make two lines of one")
    func lines() throws {
        let channel = ScriptedChannel(["Hm.", ""])
        var partner = TextPartner(channel)
        _ = try partner.answer(.say("one\ntwo"), at: start, after: .zero)
        #expect(channel.sent == ["one two"])
    }

    @Test("A last turn without its empty line is the end; silence from the start is a failure")
    func ends() throws {
        var partner = TextPartner(ScriptedChannel(["Bye."]))
        #expect(try partner.answer(.arrive, at: start, after: .zero).reply.end)
        #expect(throws: PartnerFailure.self) { try partner.answer(.say("hi"), at: start, after: .zero) }
        for deed in [Deed.keepSilent, .failToKeep] {
            #expect(throws: PartnerFailure.self) { try partner.answer(deed, at: start, after: .zero) }
        }
    }

    @Test("Sections are looked for among the lines, in order")
    func played() throws {
        let transcript = try TranscriptReader.read(
            "T\n#bot\nwhat now?\nSTATE anything\n#me\nBUTTON Order\n#bot\nyour\nname", file: "a.convo.txt")
        let replay = Replay { () throws(PartnerFailure) in
            TextPartner(
                ScriptedChannel(["Hello!", "What now?", "  1) Order", "", "Good.", "Your", "name?", ""]))
        }
        let outcome = try #require(replay.play(transcript).first)
        #expect(outcome.failure == nil, "\(String(describing: outcome.failure))")
        #expect(outcome.unseen == 1)
    }
}
