import Dialogue
import Testing

@testable import Rehearsal

@Suite("Playing a rehearsal")
struct PlayTests {
    @Test(
        "What is as it should be",
        arguments: [
            // A greeting that is looked at, message by message.
            "#bot\nGood morning\n#bot\nwhat would you like?\nBUTTONS When are you open?|Order flowers\nBUTTONS_COUNT 2",
            // A rehearsal that starts with the visitor does not look at it.
            "#me\nwhen are you open?\n#bot\neight to six\n#bot\n*",
            "#me\nBUTTON hours\n#bot\n!seven\n#bot\n*",
            "#me\nBUTTON Order\n#bot\nname\nSTATE order.name\nEXPECTS name",
            // An optional section is passed over, a message that fits it is not.
            "#me\nwhen are you open?\n#bot\n?Good evening\n#bot\nfrom eight\n#bot\n*",
            "#me\nwhen are you open?\n#bot\n?from eight\n#bot\n*",
            "#begin\nNOW 2026-12-24T10:00:00-05:00\n#me\nPAUSE 24h\nbye\n#bot\n*\nOVER\n#end\nHEARD act.goodbye",
            // The whole way to a request; the words are the dialogue's, the reference is the rehearsal's.
            """
            #me
            I want to order flowers
            #bot
            *
            #me
            Dana
            #bot
            TEXT_CONTAINS_ALL Dana|send it?
            FILLED name|Dana
            !BOOKING
            #me
            yes
            #bot
            your number is R-*.
            BOOKING
            BOOKING name|Dana
            #bot
            *
            #end
            BOOKING status|requested
            """,
        ])
    func passes(text: String) throws {
        let outcome = try Kiosk.play(text)
        #expect(outcome.failure == nil, "\(FailureReport(outcome)?.lines.joined(separator: "\n") ?? "")")
    }

    @Test(
        "What is not fails at its own line",
        arguments: [
            ("#bot\nGood evening\n#bot\n*", 2, "Good evening", "Good morning!"),
            ("#bot\n*\n#bot\n*\nSTATE order", 6, "STATE order", "stall | counter"),
            ("#bot\n*\n#bot\n*\n#bot\nmore", 6, "more", "nothing more was said"),
            ("#bot\n*", 2, "no further message", "What would you like?"),
            ("#me\nBUTTON tulips\n#bot\n*", 2, "tulips", "Order flowers [order]"),
            ("#me\nbye\n#bot\n!until\n#bot\n*", 4, "not: until", "Until next time."),
            ("#include nobody\n#bot\n*", 2, "nobody", "there is none"),
        ])
    func fails(text: String, line: Int, expected: String, found: String) throws {
        let failure = try #require(try Kiosk.play(text).failure)
        #expect(failure.line == line)
        #expect(failure.expected.contains(expected))
        #expect(failure.found.contains(found))
    }

    @Test("A part is played where it is named, and fails in its own file")
    func parts() throws {
        let part = try TranscriptReader.read(
            "order\n#me\nI want to order flowers\n#bot\nyour name", file: "order.pconvo.txt", isPart: true)
        #expect(try Kiosk.play("#include order\n#me\nDana\n#bot\nDana", parts: [part]).failure == nil)
        let wrong = try TranscriptReader.read(
            "order\n#me\nhi\n#bot\nroses", file: "order.pconvo.txt", isPart: true)
        let failure = try #require(try Kiosk.play("#include order", parts: [wrong]).failure)
        #expect(failure.file == "order.pconvo.txt")
        #expect(failure.line == 4)
    }

    @Test("A part that includes itself is found out")
    func circle() throws {
        let part = try TranscriptReader.read("a\n#include a", file: "a.pconvo.txt", isPart: true)
        let failure = try #require(try Kiosk.play("#include a", parts: [part]).failure)
        #expect(failure.found == "it includes itself")
    }

    @Test("The same rehearsal reads the same each time")
    func again() throws {
        let text =
            "#me\nI want to order flowers\n#bot\n*\n#me\nDana\n#bot\n*\n#me\nyes\n#bot\nnothing of the kind\n#bot\n*"
        let reports = try (0..<3).map { _ in FailureReport(try Kiosk.play(text))?.lines }
        #expect(reports[0] != nil)
        #expect(reports[0] == reports[1] && reports[1] == reports[2])
    }
}

@Suite("How sure a question was heard")
struct ConfidenceRehearsalTests {
    @Test("A choice is certain, a phrase is as sure as it is like the script's, and a name is no intent")
    func confidence() throws {
        let outcome = try Kiosk.play(
            """

            #me
            BUTTON order

            #bot
            name
            INTENT_CONFIDENCE 100

            #me
            when are you open

            #bot
            from eight
            INTENT_CONFIDENCE 30

            #bot
            name

            #me
            Ada

            #bot
            *
            !INTENT_CONFIDENCE 0
            """)
        #expect(outcome.failure == nil, "\(String(describing: outcome.failure))")
    }

    @Test("More than 100 percent, or none, is a mistake", arguments: ["101", "-1", "0.7", "many", ""])
    func mistakes(argument: String) {
        #expect(throws: TranscriptMistakes.self) {
            try TranscriptReader.read(
                "A\n\n#me\nhi\n\n#bot\n*\nINTENT_CONFIDENCE \(argument)\n", file: "a.convo.txt")
        }
    }
}
