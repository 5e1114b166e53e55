import Dialogue
import Foundation
import Values

/// Hears utterances one by one, each for itself: nothing carries over from one to the next.
struct Hearer {
    private let engine: Engine
    private let state: String?
    private let type: HearType?
    private let now: Date?
    private let explain: Bool

    /// Prepares to hear.
    ///
    /// - Parameters:
    ///   - engine: the dialogue.
    ///   - state: the state whose question is open; nil for none.
    ///   - type: what each line is read as; nil to hear it whole.
    ///   - now: the moment at which everything is heard; nil for the clock's.
    ///   - explain: whether to say why.
    /// - Throws: ``CommandFailure`` where the dialogue has no such state.
    init(engine: Engine, state: String?, type: HearType?, now: Date?, explain: Bool) throws(CommandFailure) {
        if let state, engine.hear("", in: state, at: now ?? Date()) == nil {
            throw .couldNotRun("the script has no state \(state)")
        }
        self.engine = engine
        self.state = state
        self.type = type
        self.now = now
        self.explain = explain
    }

    /// What was heard: a JSON object.
    func answer(to request: HearRequest) -> JSONLine {
        let moment = now ?? Date()
        var members = [
            JSONLine.Member(name: "id", value: request.id),
            JSONLine.Member(name: "text", value: .string(request.text)),
        ]
        switch type {
        case nil: members += whole(request.text, at: moment)
        case .field(let type):
            members.append(.init(name: "value", value: value(request.text, as: type, at: moment)))
            if explain { members.append(explanation(request.text, as: type, at: moment)) }
        case .booking: members.append(.init(name: "value", value: booking(request.text, at: moment)))
        }
        return .object(members)
    }

    private func whole(_ text: String, at moment: Date) -> [JSONLine.Member] {
        guard let heard = engine.hear(text, in: state, at: moment, explain: explain) else { return [] }
        let values = heard.values.map { JSONLine.Member(name: $0.type.rawValue, value: .encoding($0)) }
        let members: [JSONLine.Member] = [
            .init(name: "events", value: .strings(heard.events)),
            .init(name: "confidence", value: .number(heard.confidence)),
            .init(name: "suggestions", value: .strings(heard.suggestions)),
            .init(name: "flags", value: .strings(heard.flags)),
            .init(name: "values", value: .object(values)),
        ]
        return members + (explain ? [.init(name: "explanation", value: .strings(heard.explanation))] : [])
    }

    private func booking(_ text: String, at moment: Date) -> JSONLine {
        .encoding(Recogniser().readBooking(text, in: engine.script.surroundings(at: moment)))
    }

    /// The tokens, the pieces with their spans, and every reading.
    private func explanation(_ text: String, as type: FieldType, at moment: Date) -> JSONLine.Member {
        let lines = Recogniser().explain(text, as: type, in: engine.script.surroundings(at: moment))
        return .init(name: "explanation", value: .strings(lines))
    }

    private func value(_ text: String, as type: FieldType, at moment: Date) -> JSONLine {
        .encoding(Recogniser().read(text, as: type, in: engine.script.surroundings(at: moment)))
    }
}
