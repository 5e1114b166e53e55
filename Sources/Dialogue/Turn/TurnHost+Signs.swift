import Foundation
import Statechart
package import Understanding

/// Warning signs: raised, answered, withdrawn, cleared.
extension TurnHost {
    /// Puts down that a sign is there. One that is open already is raised again: it will be answered again.
    ///
    /// - Parameters:
    ///   - flag: the sign.
    ///   - words: the words that showed it.
    ///   - origin: whether it was asked for.
    ///   - group: the safety question, where it raised several signs at once that nobody told apart.
    ///   - told: the words as they were told before; nil where they stand in this line.
    mutating func raise(
        _ flag: String, words: String, origin: SignRecord.Origin, group: String? = nil, told: String? = nil
    ) {
        raisedNow.insert(flag)
        unansweredSigns.append(flag)
        let gravity = script.gravity(of: flag)
        let ask = askedScreening.flatMap { $0.flags.contains(flag) ? $0 : nil }
        if ask != nil { _ = isOpen(flag) }
        touch(.signs(gravity))
        let said = told ?? line.sentence(around: words)
        let kept = gravity == .crisis || isSecret ? "" : String(said.prefix(200))
        if let index = conversation.signs.lastIndex(where: { $0.flag == flag && $0.state == .open }) {
            if conversation.signs[index].words.isEmpty { conversation.signs[index].words = kept }
            return
        }
        var record = SignRecord(
            flag: flag, title: script.flagTexts[flag]?.title ?? flag, gravity: gravity, origin: origin,
            state: .open, words: kept, raised: moment.now)
        record.group = group
        conversation.signs.append(record)
        guard let ask else { return }
        renew(.answer(ask.id))
        conversation.screening[ask.id] = Conversation.Screened(answer: .yes, at: moment.now)
    }

    /// A sign that comes with a doctor's word is open until the clearance question is answered; nothing else is said of it.
    mutating func raise(cleared flag: String, words: String) {
        let isKnown = noted(.signs(script.gravity(of: flag))) { conversation in
            conversation.signs.contains { $0.flag == flag && [.open, .cleared].contains($0.state) }
        }
        guard !isKnown else { return }
        raise(flag, words: words, origin: .message)
        unansweredSigns.removeAll { $0 == flag }
    }

    /// The safety question that is open.
    var askedScreening: Screening.Ask? {
        guard let question = currentQuestion, let form = question.form else { return nil }
        return script.screening.asks.first { question.state.hasPrefix("\(form).screen.\($0.id)") }
    }

    /// Whether a doctor was said to have looked at a sign, so lately that the screening need not raise it again.
    func isCleared(_ flag: String) -> Bool {
        let (now, lifetime) = (moment.now, script.screening.lifetime)
        return noted(.signs(script.gravity(of: flag))) { $0.isCleared(flag, at: now, for: lifetime) }
    }

    /// Whether a sign is open.
    private func isOpen(_ flag: String) -> Bool {
        noted(.signs(script.gravity(of: flag))) { conversation in
            conversation.signs.contains { $0.flag == flag && $0.state == .open }
        }
    }

    /// Puts down the answer to a safety question. Not sure counts as yes.
    mutating func screen(_ id: String, _ answer: ScreenAnswer) -> [Event] {
        guard let ask = script.screening.asks.first(where: { $0.id == id }) else { return [] }
        renew(.answer(id))
        conversation.screening[id] = Conversation.Screened(answer: answer, at: moment.now)
        guard answer == .no else {
            let flags = ask.flags.filter { !isCleared($0) }
            for flag in flags {
                raise(flag, words: line, origin: .screening, group: flags.count > 1 ? id : nil)
            }
            if flags.isEmpty { say(message: "screening-no") }
            return gravest(flags).map { [Event("flag.\($0)", kind: .internal)] } ?? []
        }
        for flag in ask.flags { touch(.signs(script.gravity(of: flag))) }
        for flag in ask.flags
        where !conversation.isCleared(flag, at: moment.now, for: script.screening.lifetime)
            && !conversation.signs.contains(where: { $0.flag == flag && $0.state == .open })
        {
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
            isQuiet = true
            return answerSign(flag)
        }
        guard let worst = gravest(unansweredSigns) else {
            if !hasWarned { say(message: "held") }
            hasWarned = true
            return
        }
        let isGrave = script.gravity(of: worst) != .doctor
        let flags = isGrave ? [worst] : unansweredSigns.uniqued
        let isGroup =
            flags.count > 1
            && noted(.signs(.doctor)) { conversation in
                conversation.signs.contains { $0.group != nil && flags.contains($0.flag) }
            }
        unansweredSigns = []
        hasWarned = true
        guard isGroup, script.messages["screening-unsure"] != nil else {
            return flags.forEach { answerSign($0) }
        }
        say(message: "screening-unsure")
        alert = script.gravity(of: worst)
    }

    private mutating func answerSign(_ flag: String) {
        say(script.flagTexts[flag]?.answers ?? [], key: "flag." + flag)
        let gravity = script.gravity(of: flag)
        if (alert?.rank ?? .max) > gravity.rank { alert = gravity }
    }

    /// Clears or withdraws the open signs that the last question was about; never one that this message raised.
    mutating func settle(_ state: SignRecord.State) {
        let settled = signsInQuestion(state).map(\.flag)
        watchSettling(settled)
        for index in conversation.signs.indices
        where conversation.signs[index].state == .open && settled.contains(conversation.signs[index].flag) {
            conversation.signs[index].state = state
            conversation.signs[index].settledBy = line
            conversation.signs[index].settled = moment.now
        }
        if state == .withdrawn { screenAgain(settled) }
        if state == .cleared { screenOthers(settled) }
    }

    /// A safety question about several signs that was answered with some of them is asked again for the others.
    private mutating func screenOthers(_ cleared: [String]) {
        for ask in script.screening.asks where ask.flags.contains(where: cleared.contains) {
            let isTold = ask.flags.allSatisfy { flag in
                noted(.signs(script.gravity(of: flag))) { conversation in
                    conversation.signs.contains { $0.flag == flag && $0.state != .withdrawn }
                }
            }
            let id = ask.id
            guard !isTold, noted(.answer(id), { $0.screening[id]?.answer == .yes }), !isAnyOpen else {
                continue
            }
            renew(.answer(id))
            conversation.screening[id] = nil
        }
    }

    /// A safety question whose yes was a mistake is asked again, unless the withdrawal was a no to all that it asks for.
    private mutating func screenAgain(_ withdrawn: [String]) {
        for ask in script.screening.asks where ask.flags.contains(where: withdrawn.contains) {
            let id = ask.id
            let isYes = noted(.answer(id)) { $0.screening[id].map { $0.answer != .no } ?? false }
            guard isYes else { continue }
            let now = moment.now
            let isDenied = ask.flags.allSatisfy { flag in
                noted(.signs(script.gravity(of: flag))) { conversation in
                    conversation.signs.contains {
                        $0.flag == flag && $0.state == .withdrawn && $0.origin == .screening
                            && $0.settled == now
                    }
                }
            }
            renew(.answer(id))
            conversation.screening[id] =
                isDenied ? Conversation.Screened(answer: .no, at: moment.now) : nil
        }
    }

    /// The signs that the next question is about: the gravest open one, with those that cannot be told apart from it.
    ///
    /// Clearance is per sign; a withdrawal is about the words that raised it, which may have raised others too. No answer
    /// settles what its own message raised, but an unclear sign is asked about at once: then the question has it too.
    func signsInQuestion(_ state: SignRecord.State, withRaisedNow: Bool = false) -> [SignRecord] {
        let fresh = withRaisedNow ? [] : raisedNow
        guard let gravest = gravestOpen(but: fresh) else { return [] }
        let open = conversation.blockingSigns.filter { !fresh.contains($0.flag) }
        guard let first = open.first(where: { $0.gravity == gravest }) else { return [] }
        return open.filter { sign in
            sign.goes(with: first)
                || (state == .withdrawn && !sign.words.isEmpty && sign.words == first.words)
        }
    }

    /// Whether a sign is open that stands in the way of a request.
    private var isAnyOpen: Bool {
        Knowledge.Gravity.blocking.contains { gravity in
            noted(.signs(gravity)) { !$0.openSigns(gravity).isEmpty }
        }
    }

    /// The gravity of the gravest open sign.
    private func gravestOpen(but fresh: Set<String>) -> Knowledge.Gravity? {
        Knowledge.Gravity.blocking.first { gravity in
            noted(.signs(gravity)) { !$0.openSigns(gravity, but: fresh).isEmpty }
        }
    }

    /// Whether a sign is open beyond those that the clearance question is about.
    var areSeveral: Bool {
        let fresh = raisedNow
        guard let gravest = gravestOpen(but: fresh) else { return !conversation.blockingSigns.isEmpty }
        return Knowledge.Gravity.blocking.contains { gravity in
            noted(.signs(gravity)) { conversation in
                let first = gravity == gravest ? conversation.openSigns(gravity, but: fresh).first : nil
                return conversation.openSigns(gravity).contains { sign in
                    first.map { fresh.contains(sign.flag) || !sign.goes(with: $0) } ?? true
                }
            }
        }
    }

    /// Takes the open signs for real again, so that they are answered anew.
    mutating func affirm() {
        unansweredSigns = conversation.blockingSigns.map(\.flag)
        for gravity in Knowledge.Gravity.blocking { watchOpen(gravity) { $0.openSigns(gravity) } }
    }

    /// Notes which signs are settled.
    private func watchSettling(_ settled: [String]) {
        guard watch != nil, let gravest = gravestOpen(but: raisedNow) else { return }
        let fresh = raisedNow
        watchOpen(gravest) { conversation in
            let open = conversation.openSigns(gravest, but: fresh)
            return open.first.map { first in open.filter { $0.goes(with: first) } } ?? []
        }
        for flag in settled { touch(.signs(script.gravity(of: flag))) }
    }

    /// Notes which signs of a gravity some are.
    private func watchOpen(
        _ gravity: Knowledge.Gravity, _ signs: @escaping @Sendable (Conversation) -> [SignRecord]
    ) {
        guard let watch else { return }
        let names = script.knowledge.flags.map(\.id)
        watch.ask(.signs(gravity), in: conversation) { conversation in
            signs(conversation).reduce(0) { $0 | 1 << ((names.firstIndex(of: $1.flag) ?? 0) % 62) }
        }
    }

    /// Tells the host where a request that is already in is held up by a sign, or is so no longer.
    ///
    /// - Parameter before: the signs as they were before the turn.
    mutating func updateRequests(before: [SignRecord]) {
        let isHeld = !conversation.blockingSigns.isEmpty
        for index in conversation.requests.indices {
            let request = conversation.requests[index]
            guard !request.isWithdrawn, request.reference != booking else { continue }
            // What is told of whoever the next session is for holds up no request of the writer's own.
            let isOfAnother = request.isForSomebodyElse == false && conversation.forSomebodyElse
            guard !isOfAnother || request.isHeld else { continue }
            guard request.isHeld != isHeld || (isHeld && before != conversation.signs) else { continue }
            conversation.requests[index].isHeld = isHeld
            effects.append(
                isHeld
                    ? .hold(reference: request.reference, signs: conversation.signs)
                    : .release(reference: request.reference, signs: conversation.signs))
            if request.isHeld != isHeld { say(message: isHeld ? "request-held" : "request-released") }
        }
    }
}

extension SignRecord {
    /// Whether whatever settles another sign settles this one: it is the same, or was raised with it and not told apart.
    func goes(with first: SignRecord) -> Bool { flag == first.flag || (group != nil && group == first.group) }
}

extension Conversation {
    /// Whether a doctor was said to have looked at a sign, for so long before a moment.
    fileprivate func isCleared(_ flag: String, at now: Date, for lifetime: Duration) -> Bool {
        signs.contains { sign in
            guard sign.flag == flag, sign.state == .cleared, let settled = sign.settled else { return false }
            return now.timeIntervalSince(settled) < Double(lifetime.components.seconds)
        }
    }

    /// The open signs of a gravity, the oldest first.
    func openSigns(_ gravity: Knowledge.Gravity, but fresh: Set<String> = []) -> [SignRecord] {
        blockingSigns.filter { $0.gravity == gravity && !fresh.contains($0.flag) }
    }
}

extension Knowledge.Gravity {
    /// Every gravity, the gravest first.
    static let all = allCases.sorted { $0.rank < $1.rank }

    /// Those that stand in the way of a request, the gravest first.
    static let blocking = all.filter { $0 != .crisis }

    /// The order in which signs are answered: the gravest first, with 0.
    package var rank: Int {
        switch self {
        case .danger: 0
        case .emergency: 1
        case .crisis: 2
        case .doctor: 3
        }
    }
}

extension String {
    /// The sentence of this text that has some words in it; the words themselves where none has.
    func sentence(around words: String) -> String {
        let words = [",", ".", "!", "?", ";", ":"].reduce(words) { $0.replacing(" \($1)", with: $1) }
        // "kinda" is heard as "kind of": one of the words still stands in the sentence.
        let parts = words.split(separator: " ").filter { $0.count > 2 }.map(String.init)
        let places = ([words] + parts).lazy.compactMap { self.range(of: $0, options: .caseInsensitive) }
        guard let place = places.first else { return words }
        let ends: Set<Character> = [".", "!", "?", ";", "\n"]
        func isEnd(_ index: Index) -> Bool {
            let next = self.index(after: index)
            return ends.contains(self[index]) && (next == endIndex || self[next].isWhitespace)
        }
        let start = self[..<place.lowerBound].indices.last(where: isEnd).map { self.index(after: $0) }
        let end = self[place.upperBound...].indices.first(where: isEnd)
        return String(self[(start ?? startIndex)..<(end ?? endIndex)]).tidy
    }
}

extension [String] {
    /// Each string once, in the order of its first place.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
