package import Foundation
package import Markup
package import Statechart
package import Understanding
package import Values

/// A loaded, checked dialogue: immutable, shared by all threads.
///
/// A class, because every turn holds its script: to copy a turn then costs one count of references, not one for each part,
/// and threads do not contend for these.
package final class Script: Sendable {
    /// The dialogue's name.
    package let name: String
    /// Changes when any file of the script changes: 16 hexadecimal digits.
    package let digest: String
    /// Facts of the practice by name: `phone`, `therapist`…
    package let facts: [String: String]
    /// What an author should look at.
    package let warnings: [Diagnostic]
    /// The flow written out as plain SCXML.
    package let chart: Chart
    /// The plain SCXML itself, forms written out.
    package let flow: Element
    /// What was taught; without the wordings unless they were asked for.
    package let knowledge: Knowledge
    /// The practice's own texts, on which the answers rest.
    package let articles: [Article]

    /// Learns to hear lines.
    let learner: Learner
    let practice: Practice
    let zone: TimeZone
    let questions: [String: Question]
    let forms: [String: Form]
    let formOrder: [String]
    let screening: Screening
    /// What the author says must hold always.
    let invariants: [Always]
    let hasDoubtState: Bool
    let messages: [String: [Wording]]
    /// Where the phrases of each topic stand, by its event.
    let phrasePlaces: [String: [Location]]
    let answers: [String: [Wording]]
    /// Topics that a statement only brings along: "the elevator is broken" is noted, and nobody is told what is not known.
    let notedTopics: Set<String>
    let flagTexts: [String: FlagText]
    /// Where each topic, flag, act and concept stands.
    let places: [String: Location]
    /// The actions of ``Chart/foreign``, index by index.
    let actions: [Action]
    /// Swift predicates of ``Chart/conditions``, index by index; nil where the data model decides.
    let predicates: [Predicate?]

    init(
        name: String, digest: String, facts: [String: String], warnings: [Diagnostic], chart: Chart,
        flow: Element, knowledge: Knowledge, articles: [Article], learner: Learner,
        practice: Practice, zone: TimeZone, questions: [String: Question], forms: [String: Form],
        formOrder: [String], screening: Screening, invariants: [Always], hasDoubtState: Bool,
        messages: [String: [Wording]], phrasePlaces: [String: [Location]],
        answers: [String: [Wording]], notedTopics: Set<String>, flagTexts: [String: FlagText],
        places: [String: Location], actions: [Action], predicates: [Predicate?]
    ) {
        self.name = name
        self.digest = digest
        self.facts = facts
        self.warnings = warnings
        self.chart = chart
        self.flow = flow
        self.knowledge = knowledge
        self.articles = articles
        self.learner = learner
        self.practice = practice
        self.zone = zone
        self.questions = questions
        self.forms = forms
        self.formOrder = formOrder
        self.screening = screening
        self.invariants = invariants
        self.hasDoubtState = hasDoubtState
        self.messages = messages
        self.phrasePlaces = phrasePlaces
        self.answers = answers
        self.notedTopics = notedTopics
        self.flagTexts = flagTexts
        self.places = places
        self.actions = actions
        self.predicates = predicates
    }

    /// Loads a script with its includes.
    ///
    /// - Parameters:
    ///   - path: the script's file, relative to the working directory or absolute.
    ///   - cache: where trained models are kept between starts; nil to train each time.
    ///   - wordings: whether ``knowledge`` keeps every wording, as ``strayPhrases()`` needs it.
    /// - Returns: the script, checked and taught.
    /// - Throws: every mistake at once, each with file and line.
    package static func load(
        _ path: String, cache: ModelCache? = nil, wordings: Bool = false
    ) throws(Mistakes) -> Script {
        try ScriptReader(path, cache: cache, keepsWordings: wordings).script()
    }

    /// Hears lines. What a script teaches is learned in the background; the first to ask may have to wait.
    var understanding: Understanding { learner.result }

    /// Calls a listener once everything is learned, at once where it is; on any thread.
    package func whenLearned(_ listener: @escaping @Sendable () -> Void) { learner.whenDone(listener) }

    /// Clock, zone, region and hours of the practice at a moment.
    package func surroundings(at now: Date) -> Surroundings {
        Surroundings(now: now, zone: zone, region: practice.region, hours: practice.opens...practice.closes)
    }

    /// The title of a topic, where the script has it: what a choice shows.
    package func title(of event: String) -> String? {
        knowledge.topics.first { $0.event == event }?.title
    }

    /// Whether the bot may ask back if a topic was meant.
    func isOffered(_ event: String) -> Bool {
        knowledge.topics.first { $0.event == event }?.isOffered ?? true
    }

    /// How grave a sign is.
    func gravity(of flag: String) -> Knowledge.Gravity {
        knowledge.flags.first { $0.id == flag }?.gravity ?? .doctor
    }

    /// What visitors call the fields, each name with its field.
    var fieldNames: [String: String] {
        var names: [String: String] = [:]
        for form in formOrder.compactMap({ forms[$0] }) {
            for field in form.fields {
                for name in [field.name, field.label.lowercased()] + field.names { names[name] = field.name }
            }
        }
        return names
    }

    /// A field by its path.
    func field(_ path: FieldPath) -> Form.Field? { forms[path.form]?.field(path.field) }
}
