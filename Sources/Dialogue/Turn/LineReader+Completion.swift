import Understanding
import Values

/// Half a value completes the one that is known.
extension LineReader {
    /// What was read, with what it leaves out taken from the value that is known: the other half of a name, the day of a time, the town of a street.
    func completed(_ recognition: Recognition, at path: FieldPath) -> Recognition {
        let recognition =
            joined(recognition, at: path) ?? restated(recognition, at: path) ?? recognition.withoutTwins
        guard recognition.standing == .accepted,
            let slot = known.conversation.slots[path.description],
            let known = slot.reading?.value ?? slot.readings.first?.value
        else { return recognition }
        switch (recognition.readings.first?.value, known) {
        case (.name(let part)?, .name(let known)): return completed(recognition, part, known)
        case (.when(let part)?, .when(let known)): return completed(recognition, part, known)
        case (.place(let part)?, .place(let known)):
            // "And the town is Niskayuna" adds to the street, where nobody asks for the whole address anew.
            guard question?.types.contains(.place) != true || isReopened,
                let whole = part.completed(by: known)
            else {
                return recognition
            }
            return with(Reading(.place(whole), spoken: whole.line), in: recognition)
        default: return recognition
        }
    }

    /// "518" behind "374-4471": the area code to the number, or the number to its area code.
    private func joined(_ recognition: Recognition, at path: FieldPath) -> Recognition? {
        guard recognition.type == .phone, recognition.standing == .refused,
            let half = known.conversation.slots[path.description]?.half,
            let other = recognition.half(typed(recognition)), half.count != other.count
        else { return nil }
        let code = half.count < other.count ? half : other
        let number = half.count < other.count ? other : half
        let parts = [code, String(number.prefix(3)), String(number.dropFirst(3))]
        var whole = Self.recogniser.read(parts.joined(separator: "-"), as: .phone, in: surroundings)
        whole.spans = recognition.spans
        return whole.standing == .accepted ? whole : nil
    }

    /// "Surname is spelled Olsen".
    private func completed(_ recognition: Recognition, _ part: PersonName, _ known: PersonName) -> Recognition
    {
        guard part.family == nil else { return recognition }
        // "It's for me, I'm Kelly" takes no surname away.
        if known.family != nil, !isReopened, part.display.lowercased() == known.given?.lowercased() {
            return with(Reading(.name(known), spoken: known.display), in: recognition)
        }
        let words = wordsBefore(recognition)
        var whole = known
        if OwnershipWords.tellFamilyName(words) {
            whole.family = part.display
        } else if OwnershipWords.tellGivenName(words) {
            whole.given = part.display
        } else {
            return recognition
        }
        let given = whole.given ?? whole.call
        whole.full = [given, whole.family].compactMap { $0 }.joined(separator: " ")
        whole.display = whole.full
        whole.call = given
        return with(Reading(.name(whole), spoken: whole.display), in: recognition)
    }

    /// "Make it the evening" keeps the day, "Friday instead" the time; "and Friday too" adds to what is known, and "Monday only"
    /// leaves the rest out.
    private func completed(_ recognition: Recognition, _ part: When, _ known: When) -> Recognition {
        if let last = lastWord, let whole = last.changing(known, .narrowed) ?? last.completed(by: known) {
            return with(Reading(.when(whole), spoken: whole.spoken), in: recognition)
        }
        let changed = change(recognition, part).flatMap { part.changing(known, $0) }
        guard let whole = changed ?? part.completed(by: known) else { return recognition }
        return with(Reading(.when(whole), spoken: whole.spoken), in: recognition)
    }

    /// "Leave it on Friday", "Wednesday or Thursday morning": days of the known wish, whatever other days their names could mean.
    private func restated(_ recognition: Recognition, at path: FieldPath) -> Recognition? {
        guard [.accepted, .ambiguous].contains(recognition.standing),
            case .when(let part)? = recognition.readings.first?.value,
            case .when(let known)? = known.conversation.slots[path.description]?.reading?.value,
            TimeWishes.nameDaysOnly(typed(recognition)), let whole = part.restating(known)
        else { return nil }
        return Recognition(
            .when, .accepted, status: "ok", readings: [Reading(.when(whole), spoken: whole.spoken)],
            spans: recognition.spans)
    }

    /// "Wait, Sunday is my mom's birthday. Only Saturday then": the wish of the clause that leaves the rest out, where others name
    /// days too.
    private var lastWord: When? {
        let clauses = text.clauses.map(\.words)
        guard clauses.count > 1,
            let only = clauses.last(where: { clause in
                let words = clause.typedWords.map { $0.word.lowercased() }
                return words.first.map { ["only", "just"].contains($0) } == true || words.last == "only"
            })
        else { return nil }
        let read = Self.recogniser.read(only, as: .when, in: surroundings)
        guard read.standing == .accepted, case .when(let wish)? = read.readings.first?.value else {
            return nil
        }
        return wish
    }

    /// What the clause of a wish says that it does to the one before.
    private func change(_ recognition: Recognition, _ wish: When) -> WhenChange? {
        guard let first = recognition.spans.first?.lowerBound, let last = recognition.spans.last?.upperBound
        else { return nil }
        let clauses = text.clauses
        guard let index = clauses.firstIndex(where: { $0.span.contains(first) }) else { return nil }
        let words = text.typedWords.filter { clauses[index].span.overlaps($0.span) }
        let before = words.filter { $0.span.upperBound <= first }.map { $0.word.lowercased() }
        let after = words.filter { $0.span.lowerBound >= last }.map { $0.word.lowercased() }
        let start = clauses[index].span.lowerBound
        let joint = text.typedWords.last { $0.span.upperBound <= start }?.word.lowercased()
        let isJoined = ["and", "or", "n", "plus"].contains(joint ?? before.first ?? "")
        return WhenChange(wish, before: before, after: after, isJoined: isJoined)
    }

    private func with(_ reading: Reading, in recognition: Recognition) -> Recognition {
        var recognition = recognition
        recognition.readings = [reading]
        return recognition
    }
}

extension Recognition {
    /// Readings that are said the same way are one: an address that was typed twice leaves nothing to choose.
    fileprivate var withoutTwins: Recognition {
        guard standing == .ambiguous, let first = readings.first,
            readings.allSatisfy({ $0.spoken == first.spoken })
        else { return self }
        return Recognition(type, .accepted, status: "ok", readings: [first], spans: spans)
    }

    /// The digits of a number without its area code, or of an area code alone; nil where it is neither.
    func half(_ typed: String) -> String? {
        guard type == .phone, standing == .refused else { return nil }
        let digits = typed.filter(\.isNumber)
        return [3, 7].contains(digits.count) ? digits : nil
    }
}
