import Foundation
import Statechart
import Understanding

/// Warning signs: raised, answered, withdrawn, cleared.
extension TurnHost {
    /// Puts down that a sign is there. One that is open already is raised again: it will be answered again.
    mutating func raise(_ flag: String, words: String, origin: SignRecord.Origin) {
        raisedNow.insert(flag)
        unansweredSigns.append(flag)
        let gravity = script.gravity(of: flag)
        let kept = gravity == .crisis ? "" : String(words.prefix(200))
        if let index = conversation.signs.lastIndex(where: { $0.flag == flag && $0.state == .open }) {
            if conversation.signs[index].words.isEmpty { conversation.signs[index].words = kept }
            return
        }
        conversation.signs.append(
            SignRecord(
                flag: flag, title: script.flagTexts[flag]?.title ?? flag, gravity: gravity, origin: origin,
                state: .open, words: kept, raised: moment.now))
        for ask in script.screening.asks where ask.flags.contains(flag) {
            conversation.screening[ask.id] = Conversation.Screened(answer: .yes, at: moment.now)
        }
    }

    /// Puts down the answer to a safety question. Not sure counts as yes.
    mutating func screen(_ id: String, _ answer: ScreenAnswer) -> [Event] {
        guard let ask = script.screening.asks.first(where: { $0.id == id }) else { return [] }
        conversation.screening[id] = Conversation.Screened(answer: answer, at: moment.now)
        guard answer == .no else {
            for flag in ask.flags { raise(flag, words: line, origin: .screening) }
            return gravest(ask.flags).map { [Event("flag.\($0)", kind: .internal)] } ?? []
        }
        for flag in ask.flags where !conversation.signs.contains(where: { $0.flag == flag && $0.state == .open }) {
            var record = SignRecord(
                flag: flag, title: script.flagTexts[flag]?.title ?? flag, gravity: script.gravity(of: flag),
                origin: .screening, state: .denied, words: "", raised: moment.now)
            record.settledBy = line
            conversation.signs.removeAll { $0.flag == flag && $0.state == .denied }
            conversation.signs.append(record)
        }
        say(message: "screening-no")
        return []
    }

    /// The gravest of some signs.
    func gravest(_ flags: [String]) -> String? {
        flags.min { script.gravity(of: $0).rank < script.gravity(of: $1).rank }
    }

    /// Answers the signs that were just raised; where none is new, says that an open one holds things up.
    mutating func warn(_ event: Event?) {
        if let event, event.name.hasPrefix("bystander."), case .text(let flag) = event.data {
            return answerSign(flag)
        }
        guard let worst = gravest(unansweredSigns) else {
            if !hasWarned { say(message: "held") }
            hasWarned = true
            return
        }
        let isGrave = script.gravity(of: worst) != .doctor
        let flags = isGrave ? [worst] : unansweredSigns.uniqued
        unansweredSigns = []
        flags.forEach { answerSign($0) }
        hasWarned = true
    }

    private mutating func answerSign(_ flag: String) {
        say(script.flagTexts[flag]?.answers ?? [], key: "flag." + flag)
        let gravity = script.gravity(of: flag)
        if (alert?.rank ?? .max) > gravity.rank { alert = gravity }
    }

    /// Clears or withdraws the open signs that the last question was about; never one that this message raised.
    mutating func settle(_ state: SignRecord.State) {
        for index in conversation.signs.indices where isSettleable(conversation.signs[index]) {
            conversation.signs[index].state = state
            conversation.signs[index].settledBy = line
            conversation.signs[index].settled = moment.now
        }
    }

    private func isSettleable(_ sign: SignRecord) -> Bool {
        sign.state == .open && sign.gravity != .crisis && !raisedNow.contains(sign.flag)
    }

    /// Tells the host where a request that is already in is held up by a sign, or is so no longer.
    mutating func updateRequests() {
        let isHeld = !conversation.blockingSigns.isEmpty
        for index in conversation.requests.indices {
            let request = conversation.requests[index]
            guard !request.isWithdrawn, request.isHeld != isHeld else { continue }
            conversation.requests[index].isHeld = isHeld
            effects.append(
                isHeld
                    ? .hold(reference: request.reference, signs: conversation.signs)
                    : .release(reference: request.reference, signs: conversation.signs))
            say(message: isHeld ? "request-held" : "request-released")
        }
    }
}

extension Knowledge.Gravity {
    /// The order in which signs are answered: the gravest first.
    var rank: Int {
        switch self {
        case .danger: 0
        case .emergency: 1
        case .crisis: 2
        case .doctor: 3
        }
    }
}

extension [String] {
    /// Each string once, in the order of its first place.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
