import Dialogue
import Foundation
import Testing

@testable import Rehearsal

@Suite("Writing a conversation down")
struct TranscriptWriterTests {
    /// A conversation with the flower stall, written down turn by turn.
    private func written(_ acts: [Transcript.Act]) throws -> String {
        let engine = Engine(try Kiosk.script.get())
        let start = Replay.usualStart
        var writer = TranscriptWriter(title: "A talk", start: start)
        var turn = engine.turn(nil, .begin, at: Moment(now: start, reference: "R-7"))
        writer.add(nil, reply: turn.reply, trace: turn.trace)
        for act in acts {
            let input: Input =
                switch act {
                case .say(let words): .line(words)
                case .pick(let id): .pick(id)
                default: .silence
                }
            turn = engine.turn(turn.conversation, input, at: Moment(now: start, reference: "R-7"))
            writer.add(act, reply: turn.reply, trace: turn.trace)
        }
        return writer.text
    }

    @Test(
        "What was written passes when it is played",
        arguments: [
            [
                .say("when are you open?"), .say("BUTTON of a rose"), .say("#1 in town"),
                .say("it costs $price"), .say("bye"),
            ],
            [.pick("order"), .say("Ada"), .say("yes")],
            [.say("!what"), .say("?"), .say("\\o/"), .say("")],
            [.say("CARDS on the table"), .say("WER bin ich"), .say("! STATE a"), .say("TEXT\tme $year")],
            [.say("UTT_1 a"), .say("NOW 2026"), .say("?! BUTTON order"), .say("bye")],
        ] as [[Transcript.Act]])
    func roundTrip(acts: [Transcript.Act]) throws {
        let text = try written(acts)
        let transcript = try TranscriptReader.read(text, file: "a.convo.txt")
        let outcome = try #require(Replay(try Kiosk.script.get()).play(transcript).first)
        #expect(outcome.failure == nil, "\(text)")
        #expect(outcome.exchanges.count == acts.count + 1)
    }

    @Test("A blank line behind a setting is written, for a turn in which nothing is done would be a mistake")
    func blankLine() throws {
        var writer = TranscriptWriter(title: "A talk", start: Replay.usualStart)
        writer.add(.say(""), after: .seconds(5), isLost: true, reply: Reply(), trace: nil)
        #expect(writer.text.hasSuffix("#me\nPAUSE 5s\nSTORE_FAILS\n\\\n"))
        writer.add(.say(""), reply: Reply(), trace: nil)
        #expect(writer.text.hasSuffix("#me\n\n"))
    }

    @Test("A reference is drawn by chance and stands as a star")
    func reference() throws {
        let text = try written([.pick("order"), .say("Ada"), .say("yes")])
        #expect(text.contains("Your number is *."))
        #expect(text.contains("\nBOOKING\n"))
        #expect(text.hasPrefix("A talk\n\n#begin\nNOW 2026-11-23T14:00:00Z\n"))
    }
}
