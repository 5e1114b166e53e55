/// The arbiter: each piece of a message goes to one field at most.
extension Recogniser {
    /// Reads every value that a message gives.
    package func readAll(
        _ text: String, wanted types: [FieldType], asked: FieldType?, in surroundings: Surroundings
    ) -> [Recognition] {
        readAll(text, wanted: types, asked: asked, isBooking: false, in: surroundings)
    }

    /// `isBooking`: the message is known to be a request, so words of no preference are about its time.
    func readAll(
        _ text: String, wanted types: [FieldType], asked: FieldType?, isBooking: Bool,
        in surroundings: Surroundings
    ) -> [Recognition] {
        let whole = TypedText(text)
        var taken: [Range<Int>] = []
        var found: [FieldType: Recognition] = [:]
        for type in Self.order(types, asked) {
            // "My name is April May": what is said to be a name is no date.
            if type == .when, asked != .when, types.contains(.name),
                let name = timelyName(in: whole.masking(taken))
            {
                found[.name] = name
                taken += name.spans
            }
            if found[type] != nil { continue }
            let isAsked = type == asked
            if type == .boolean || type == .text, !isAsked { continue }
            let rest = type == .text || type == .boolean ? whole : whole.masking(taken)
            let recognition = read(
                rest, as: type, isAnswer: isAsked || isBooking && type == .when, in: surroundings)
            guard recognition.standing != .absent, isAsked || isWorthTaking(recognition) else { continue }
            found[type] = recognition
            if type != .text, type != .boolean { taken += recognition.spans }
        }
        if types.contains(.name), found[.name]?.standing != .accepted, asked != .text,
            found.values.contains(where: isContact),
            let name = NameRecogniser(text: whole.masking(taken)).signed(isPlain: true)
        {
            // Who leaves a number or an address puts a name to it.
            found[.name] = name
        }
        return types.compactMap { found[$0] }
    }

    /// A number, an e-mail address or a house: what a visitor can be reached by.
    private func isContact(_ recognition: Recognition) -> Bool {
        guard recognition.standing == .accepted else { return false }
        switch recognition.readings.first?.value {
        case .phone, .email: return true
        case .place(let place): return place.number != nil
        default: return false
        }
    }

    /// A name with a lead-in that holds a word of time.
    private func timelyName(in text: TypedText) -> Recognition? {
        let recogniser = NameRecogniser(text: text)
        guard let parts = recogniser.labelled() ?? recogniser.introduced(isAnswer: false),
            parts.contains(where: { $0.isCapitalised && Lexicon.meaning(of: $0.key) != nil })
        else { return nil }
        return recogniser.accepted(parts, nickname: recogniser.nickname())
    }

    /// What has the clearest form goes first, so that the rest is not read into it.
    private static func order(_ types: [FieldType], _ asked: FieldType?) -> [FieldType] {
        let clear: [FieldType] = [.email, .phone, .place, .when, .name, .boolean, .text]
        return clear.filter { types.contains($0) || $0 == asked && types.contains($0) }
    }

    /// A refusal counts only where the attempt is beyond doubt.
    private func isWorthTaking(_ recognition: Recognition) -> Bool {
        switch recognition.standing {
        case .accepted, .ambiguous: true
        case .refused: recognition.type == .email || recognition.type == .phone || recognition.type == .when
        case .absent: false
        }
    }
}
