import Foundation
import Markup
import Statechart
import Understanding

/// Loads a script: files, vocabulary, knowledge, flow, and the checks that hold them together.
struct ScriptReader {
    private let path: String
    private let cache: ModelCache?
    private let keepsWordings: Bool
    private var files: ScriptFiles
    private var diagnostics: [Diagnostic] = []
    private var knowledge = KnowledgeReader()
    private var messages: [String: [Wording]] = [:]
    private var practice = Practice()
    private var practicePlace: Location?
    private var screening = Screening()
    private var invariants: [Always] = []

    /// Reads the files of a script and what does not depend on the flow.
    init(_ path: String, cache: ModelCache?, keepsWordings: Bool) {
        self.path = path
        self.keepsWordings = keepsWordings
        self.cache = cache
        files = ScriptFiles(path, schema: Standard.schema)
        diagnostics = files.diagnostics
        for root in Standard.roots { read(root) }
        var own: [String: [Wording]] = [:]
        swap(&own, &messages)
        for root in files.roots { read(root) }
        for root in files.roots.dropFirst() where root.talkName != "script" {
            diagnostics.append(
                .error(
                    root.location,
                    "an included file begins with <talk:script xmlns:talk=\"\(Vocabulary.talk)\">"))
        }
        messages.merge(own) { written, _ in written }
    }

    private mutating func read(_ root: Element) {
        for element in root.elements {
            guard let name = element.talkName else { continue }
            switch name {
            case _ where KnowledgeReader.elements.contains(name): knowledge.read(element)
            case "message":
                let wording = Wording(element) { diagnostics.append($0) }
                messages[element["id"] ?? "", default: []].append(wording)
            case "practice": readPractice(element)
            case "screening": readScreening(element)
            case "always": readAlways(element)
            default: break
            }
        }
    }

    private mutating func readPractice(_ element: Element) {
        practicePlace = element.location
        for fact in element.talk("fact") { practice.facts[fact["name"] ?? ""] = fact.text.tidy }
        practice.zone = element["zone"] ?? practice.zone
        practice.region = element["region"] ?? practice.region
        practice.opens = minutes(element, "opens") ?? practice.opens
        practice.closes = minutes(element, "closes") ?? practice.closes
        guard practice.opens > practice.closes else { return }
        diagnostics.append(
            .error(element.location, "the practice closes before it opens; write opens before closes"))
        practice.closes = practice.opens
    }

    private mutating func minutes(_ element: Element, _ attribute: String) -> Int? {
        guard let text = element[attribute] else { return nil }
        let parts = text.split(separator: ":").map { Int($0) }
        if parts.count == 2, let hour = parts[0], let minute = parts[1], 0...24 ~= hour, 0...59 ~= minute {
            return hour * 60 + minute
        }
        diagnostics.append(
            .error(element.location, "\(attribute)=\"\(text)\" is no time of day; write it as 08:00"))
        return nil
    }

    private mutating func readScreening(_ element: Element) {
        if let written = element["expires"] {
            if let lifetime = Duration(scxml: written) {
                screening.lifetime = lifetime
            } else {
                diagnostics.append(
                    .error(element.location, "expires=\"\(written)\" is no time; write it as 24h or 90m"))
            }
        }
        screening.asks += element.talk("ask").map { ask in
            Screening.Ask(id: ask["id"] ?? "", flags: ask.words("flags"), element: ask)
        }
    }

    private mutating func readAlways(_ element: Element) {
        let written = element["cond"] ?? ""
        guard let condition = PredicateParser.parse(written) else {
            diagnostics.append(
                .error(
                    element.location,
                    "cond=\"\(written)\" of talk:always may only use talk: functions, and, or, not()"))
            return
        }
        invariants.append(
            Always(
                words: element.text.tidy, location: element.location, condition: condition,
                state: element["state"]))
    }

    /// The script, or every mistake in it.
    consuming func script() throws(Mistakes) -> Script {
        guard let root = files.roots.first, root.flowName == "scxml" else {
            if diagnostics.isEmpty {
                let place = files.roots.first?.location ?? Location(file: path, line: 1)
                diagnostics.append(
                    .error(place, "a script begins with <scxml xmlns=\"\(Vocabulary.scxml)\">"))
            }
            throw Mistakes(diagnostics)
        }
        let crises = knowledge.knowledge.flags.filter { $0.gravity == .crisis }.map(\.id)
        var flow = FlowReader(screening: screening, messages: messages, unheld: Set(crises))
        let plain = flow.expand(root)
        diagnostics += flow.diagnostics
        let model = cache?.model(for: files.digest.text)
        if model == nil { checkKnowledge() }
        let chart = chart(of: plain)
        diagnostics += knowledge.diagnostics
        return try assemble(flow, plain: plain, chart: chart, model: model)
    }

    /// A script whose model is kept was without mistakes when the model was trained.
    private mutating func checkKnowledge() {
        for problem in Understanding.problems(in: knowledge.knowledge) {
            knowledge.report(problem)
        }
    }

    private func learner(_ model: [UInt8]?) -> Learner {
        let knowledge = knowledge.knowledge
        let digest = files.digest.text
        let cache = cache
        return Learner {
            let learned = Understanding(knowledge, trained: model)
            if model == nil, let trained = learned.encodedModel { cache?.keep(trained, for: digest) }
            return learned
        }
    }

    private mutating func chart(of plain: Element) -> Chart? {
        do throws(Mistakes) {
            return try Chart(plain, options: Chart.Options(functions: Predicate.functions))
        } catch {
            diagnostics += error.diagnostics
            return nil
        }
    }

    private mutating func assemble(
        _ flow: FlowReader, plain: Element, chart: Chart?, model: [UInt8]?
    ) throws(Mistakes) -> Script {
        let zone = TimeZone(identifier: practice.zone)
        if zone == nil, let place = practicePlace {
            diagnostics.append(
                .error(place, "zone=\"\(practice.zone)\" is no time zone; write one such as America/New_York")
            )
        }
        guard let chart else { throw Mistakes(diagnostics.sorted()) }
        var found: [Diagnostic] = chart.warnings
        let actions = chart.foreign.map { element in
            Action(element) { found.append($0) }
        }
        diagnostics += found
        // A script with mistakes is checked to its end, but nothing is learned from it.
        let isSound = !diagnostics.contains { $0.severity == .error }
        let learner = isSound ? learner(model) : Learner { Understanding(Knowledge()) }
        let taught = keepsWordings ? knowledge.knowledge : knowledge.knowledge.outline
        func script(_ warnings: [Diagnostic]) -> Script {
            Script(
                name: chart.name ?? "dialogue", digest: files.digest.text, facts: practice.facts,
                warnings: warnings, chart: chart, flow: plain, knowledge: taught, articles: files.articles,
                learner: learner, practice: practice, zone: zone ?? .gmt, questions: flow.questions,
                forms: flow.forms, formOrder: flow.formOrder, screening: screening, invariants: invariants,
                hasDoubtState: flow.doubt != nil, messages: messages, phrasePlaces: knowledge.phrasePlaces,
                answers: knowledge.answers, notedTopics: knowledge.notedTopics,
                flagTexts: knowledge.flagTexts,
                places: knowledge.places,
                actions: actions.map { $0 ?? .say([]) },
                predicates: chart.conditions.map { PredicateParser.parse($0.source) })
        }
        let unchecked = script([])
        diagnostics += ScriptChecks(unchecked, flow: flow).diagnostics
        if isSound { diagnostics += SilenceCheck(unchecked).diagnostics }
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            throw Mistakes(diagnostics.sorted())
        }
        return script(diagnostics.filter { $0.severity == .warning }.sorted())
    }
}

extension [Diagnostic] {
    /// In the order of files and lines, each mistake once.
    func sorted() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }.sorted {
            ($0.location.file, $0.location.line) < ($1.location.file, $1.location.line)
        }
    }
}
