import Dialogue
import Foundation
import Values

/// Hears utterances one by one, each for itself: nothing carries over from one to the next.
struct Hearer {
    let engine: Engine
    /// The state whose question is open; nil for none.
    let state: String?
    /// What each line is read as; nil to hear it whole.
    let type: HearType?
    /// The moment at which everything is heard; nil for the clock's.
    let now: Date?
    /// Whether to say why.
    let explain: Bool

    /// What was heard.
    func answer(to request: HearRequest) -> JSONLine {
        let moment = now ?? Date()
        return switch type {
        case nil: whole(request, at: moment)
        case .field, .booking: .null
        }
    }

    private func whole(_ request: HearRequest, at moment: Date) -> JSONLine {
        let heard = engine.hear(request.text, in: state, at: moment, explain: explain)
        var members: [JSONLine.Member] = [
            .init(name: "id", value: request.id),
            .init(name: "text", value: .string(request.text)),
            .init(name: "events", value: .strings(heard.events)),
            .init(name: "confidence", value: .number(heard.confidence)),
            .init(name: "suggestions", value: .strings(heard.suggestions)),
            .init(name: "flags", value: .strings(heard.flags)),
            .init(name: "values", value: .object([])),
        ]
        if explain { members.append(.init(name: "explanation", value: .strings(heard.explanation))) }
        return .object(members)
    }
}
