import Statechart
import Testing

@testable import Dialogue

@Suite("The order of what one message means")
struct HeardEventOrderTests {
    @Test("An event has its place by its name, in the order of the rules")
    func order() {
        let names = [
            "flag.leg", "cleared", "act.correction", "filled.booking.name", "intent.book", "act.yes",
            "act.help",
            "question.in-home", "act.thanks", "nomatch",
        ]
        let ranks = names.map(HeardEvent.rank(of:))
        #expect(ranks == ranks.sorted())
        #expect(Set(ranks).count == ranks.count)
        #expect(ranks.allSatisfy { $0 > .gravest })
    }

    static let places: [(String, HeardEvent.Rank)] = [
        ("flag.emergency", .flag), ("doubt.leg", .flag), ("bystander.crisis", .flag), ("cleared", .cleared),
        ("act.correction", .course), ("act.cancel", .course), ("act.back", .course), ("act.restart", .course),
        ("filled.f.x", .field), ("invalid.f.x", .field), ("ambiguous.f.x", .field),
        ("intent.unanswered", .intent),
        ("act.yes", .answer), ("act.no", .answer), ("act.unsure", .answer), ("act.skip", .answer),
        ("act.help", .help),
        ("act.why", .help), ("act.repeat", .help), ("question.cost", .question), ("act.thanks", .courtesy),
        ("act.greet", .courtesy), ("act.goodbye", .courtesy), ("act.smalltalk", .courtesy),
        ("nomatch", .nothing),
        ("noinput", .nothing), ("submit.failed", .nothing), ("", .nothing), ("flags.leg", .nothing),
    ]

    @Test("Each kind of event", arguments: places)
    func place(name: String, rank: HeardEvent.Rank) {
        #expect(HeardEvent.rank(of: name) == rank)
    }

    @Test("The state machine gets the name, and the object as data")
    func event() {
        let named = HeardEvent(name: "act.correction", object: "phone", rank: .course)
        #expect(named.event == Event("act.correction", data: .text("phone")))
        #expect(HeardEvent(name: "act.yes", rank: .answer).event == Event("act.yes"))
    }
}
