import Markup
import Statechart

/// A condition that needs only what a turn knows: decided in Swift, far from any XPath.
indirect enum Predicate: Sendable, Hashable {
    /// Always so.
    case always
    /// Both hold.
    case and(Predicate, Predicate)
    /// One holds, or both.
    case or(Predicate, Predicate)
    /// It does not hold.
    case not(Predicate)
    /// A function of the talk with literal arguments.
    case ask(Probe, [String])

    /// The functions that conditions may ask.
    enum Probe: String, Sendable, Hashable, CaseIterable {
        /// `talk:filled('name')`: the field has a value.
        case filled
        /// `talk:is('consent', 'yes')`: the field's value in words or as yes or no.
        case `is`
        /// `talk:wants('booking.name')`: the form would ask for it now.
        case wants
        /// `talk:flagged()` or `talk:flagged('leg fever')`: one of the signs is open.
        case flagged
        /// `talk:raised('leg')`: the sign was ever raised in this conversation.
        case raised
        /// `talk:several()`: more than one sign is open, beyond the one in question.
        case several
        /// `talk:screened()`: every safety question is answered, and lately.
        case screened
        /// `talk:may-submit('booking')`: everything holds that a request needs.
        case maySubmit = "may-submit"
        /// `talk:named('phone')`: the event at hand names this field.
        case named
        /// `talk:again('intent.boundary')`: the event was heard before in this conversation.
        case again
        /// `talk:begun('booking')`: something was entered for this form, and it was neither sent nor left.
        case begun
        /// `talk:left('booking')`: the form was left half filled.
        case left
        /// `talk:requested()`: a request of this conversation is on its way.
        case requested
        /// `talk:refused()`: an answer of consent was no.
        case refused

        /// How many arguments it takes.
        var arity: ClosedRange<Int> {
            switch self {
            case .screened, .requested, .several: 0...0
            case .flagged, .refused: 0...1
            case .is: 2...2
            default: 1...1
            }
        }
    }

    /// Every question to the turn that the condition asks.
    var probes: [(Probe, [String])] {
        switch self {
        case .always: []
        case .and(let left, let right), .or(let left, let right): left.probes + right.probes
        case .not(let inner): inner.probes
        case .ask(let probe, let arguments): [(probe, arguments)]
        }
    }
}

extension Predicate {
    /// The XPath names of the functions that conditions may ask.
    static let functions = Set(Probe.allCases.map { Name.talk($0.rawValue) })
}
