/// Reads where to come for a home visit.
struct PlaceRecogniser {
    let text: TypedText
    var tokens: [Token] { text.tokens }

    init(text: TypedText) {
        self.text = text
    }

    /// Reads the address that the text gives.
    ///
    /// `isAnswer`: the text answers a question for an address, so a city or a ZIP code alone counts.
    func recognise(isAnswer: Bool) -> Recognition {
        if let box = box(), isAnswer || box.count > 2 {
            return Recognition(
                .place, .refused, status: "invalid", reason: "po_box", spans: [text.span(tokens: box)])
        }
        if let found = house(isAnswer: isAnswer) ?? area(isAnswer: isAnswer) { return found }
        if isAnswer, let span = shortZip() {
            return Recognition(.place, .refused, status: "invalid", reason: "bad_zip", spans: [span])
        }
        guard isAnswer, !tokens.isEmpty else { return Recognition(.place, .absent, status: "none") }
        return Recognition(.place, .refused, status: "reject", reason: "no_place")
    }

    /// "Zip 123": a ZIP code has five digits.
    private func shortZip() -> Range<Int>? {
        guard let label = tokens.indices.first(where: { ["zip", "zipcode"].contains(word($0)) }),
            let number = tokens.indices.first(where: { $0 > label && tokens[$0].kind == .number }),
            number - label <= 4
        else { return nil }
        return text.span(tokens: label..<number + 1)
    }

    func word(_ index: Int) -> String {
        tokens.indices.contains(index) ? tokens[index].text : ""
    }

    /// A post office box: nobody lives in it.
    private func box() -> Range<Int>? {
        tokens.indices.lazy.compactMap { index -> Range<Int>? in
            let letters = tokens[index...].prefix(8).map(\.text).filter { $0 != "." }
            if Self.isShortBox(letters) || letters.starts(with: ["po", "box"])
                || letters.starts(with: ["p", "o", "box"])
                || letters.starts(with: ["post", "office", "box"]) || letters.starts(with: ["postal", "box"])
            {
                let box =
                    (index..<min(index + 8, tokens.count)).first {
                        ["box", "pobox", "pob", "b"].contains(tokens[$0].text)
                    } ?? index
                return index..<min(box + 2, tokens.count)
            }
            return nil
        }.first
    }

    /// "POB 12", "P.O.B. 12".
    private static func isShortBox(_ letters: [String]) -> Bool {
        guard !letters.starts(with: ["pobox"]) else { return true }
        let number =
            letters.starts(with: ["pob"])
            ? letters.dropFirst() : letters.starts(with: ["p", "o", "b"]) ? letters.dropFirst(3) : []
        return number.first { $0 != "#" }.map { $0.allSatisfy(\.isNumber) } ?? false
    }

    /// A house with its street.
    private func house(isAnswer: Bool) -> Recognition? {
        let parser = AddressParser(text: text, isAnswer: isAnswer)
        let starts = parser.houses().filter { start in
            let hasKind = parser.street(at: start)?.hasKind == true
            // "12054 Delmar" is a ZIP code with its city.
            return hasKind || isAnswer && parser.isZip(start) == nil
        }
        guard let start = standing(starts, parser), let street = parser.street(at: start) else { return nil }
        if !isAnswer, !street.hasKind { return nil }
        var reading = parser
        reading.place.number = parser.houseNumber(street.house)
        reading.place.street = parser.typed(street.name)
        leadingUnit(before: start, &reading)
        var end = reading.readTail(from: street.name.upperBound)
        if reading.place.city == nil, reading.place.zip == nil, let later = laterCity(from: end, parser) {
            end = reading.readTail(from: later)
        }
        if let fault = badZip(from: end, reading.place) {
            return Recognition(
                .place, .refused, status: "invalid", reason: "bad_zip",
                spans: [text.span(tokens: start..<fault)])
        }
        renumber(from: end, &reading.place)
        return accepted(reading.place, start..<max(end, street.name.upperBound))
    }

    /// "5 River Road, you can't miss it, Edgewater, NJ": the city comes after a remark.
    private func laterCity(from end: Int, _ parser: AddressParser) -> Int? {
        for index in tokens.indices where index >= end && word(index) == "," {
            guard let city = parser.city(from: index + 1) else { continue }
            let next = word(city.upperBound) == "," ? city.upperBound + 1 : city.upperBound
            if parser.state(at: next) != nil || parser.isZip(next) != nil { return index + 1 }
        }
        return nil
    }

    /// Of several houses, the first that is not taken back.
    private func standing(_ starts: [Int], _ parser: AddressParser) -> Int? {
        let retraction = Retraction(tokens: tokens)
        var chosen: Int?
        var previousEnd = 0
        for start in starts {
            guard let street = parser.street(at: start), start >= previousEnd else { continue }
            let between = previousEnd..<start
            if retraction.isDenied(before: between) {
                previousEnd = street.name.upperBound
                continue
            }
            let isBetter = chosen.map { street.hasKind && parser.street(at: $0)?.hasKind == false } ?? true
            let isMove = chosen != nil && between.count == 1 && word(between.lowerBound) == "to"
            if chosen == nil || isBetter || isMove || retraction.takesBack(between) { chosen = start }
            previousEnd = street.name.upperBound
        }
        return chosen
    }

    /// "Apt 3, 14 Elm Street".
    private func leadingUnit(before start: Int, _ reading: inout AddressParser) {
        for index in max(0, start - 5)..<start where reading.place.unit == nil {
            if let end = reading.unitEnd(index) ?? reading.bareUnitEnd(index), end <= start, start - end <= 1
            {
                reading.place.unit = reading.typed(index..<end)
            }
        }
    }

    /// Four or six digits where a ZIP code belongs.
    private func badZip(from end: Int, _ place: Place) -> Int? {
        guard place.zip == nil, place.state != nil || word(end) == "zip" || word(end - 1) == "zip" else {
            return nil
        }
        var index = end
        while ["zip", "code", ",", ":", "is"].contains(word(index)) { index += 1 }
        guard tokens.indices.contains(index), tokens[index].kind == .number,
            [3, 4, 6, 7].contains(tokens[index].text.utf8.count)
        else { return nil }
        return index + 1
    }

    /// "14 Elm Street, sorry, 16".
    private func renumber(from end: Int, _ place: inout Place) {
        guard let number = tokens[min(end, tokens.count)...].prefix(8).first(where: { $0.kind == .number }),
            number.text.utf8.count <= 5
        else { return }
        let index = tokens.firstIndex(of: number) ?? end
        guard Retraction(tokens: tokens).takesBack(end..<index),
            index + 1 >= tokens.count || [".", "!", ","].contains(word(index + 1))
        else { return }
        if tokens[index].text.utf8.count == 5, place.zip != nil {
            place.zip = number.text
        } else {
            place.number = number.text
        }
    }

    func accepted(_ place: Place, _ range: Range<Int>) -> Recognition {
        Recognition(
            .place, .accepted, status: "ok", readings: [Reading(.place(place), spoken: place.line)],
            spans: [text.span(tokens: range.clamped(to: 0..<tokens.count))])
    }
}

extension Place {
    /// The address on one line, for a read-back.
    package var line: String {
        let house = [number, street].compactMap { $0 }.joined(separator: " ")
        let region = [state, zip.map { $0 + (zip4.map { "-" + $0 } ?? "") }].compactMap { $0 }.joined(
            separator: " ")
        return [house, unit ?? "", city ?? "", region].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
