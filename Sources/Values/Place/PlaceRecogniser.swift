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
            if isAnswer, let house = houseBeside(box) { return house }
            return Recognition(
                .place, .refused, status: "invalid", reason: "po_box", spans: [text.span(tokens: box)])
        }
        if let house = house(isAnswer: isAnswer) { return house }
        // "Two doors down from 18 Oak Avenue" is not there, and nothing else of it is sure.
        if isAnswer, isBesideHouse { return unknown }
        if let area = area(isAnswer: isAnswer) { return area }
        if isAnswer, let span = shortZip() {
            return Recognition(.place, .refused, status: "invalid", reason: "bad_zip", spans: [span])
        }
        guard isAnswer, !tokens.isEmpty else { return Recognition(.place, .absent, status: "none") }
        return unknown
    }

    /// "PO Box 4, but the house is 9 Birch Road".
    private func houseBeside(_ box: Range<Int>) -> Recognition? {
        let rest = PlaceRecogniser(text: text.masking([text.span(tokens: box)]))
        let parser = AddressParser(text: rest.text, isAnswer: true)
        guard parser.houses().contains(where: { parser.street(at: $0)?.hasKind == true }) else { return nil }
        return rest.house(isAnswer: true)
    }

    /// Something was said, and it is no place that could be gone to.
    private var unknown: Recognition {
        Recognition(.place, .refused, status: "reject", reason: "no_place")
    }

    private var isBesideHouse: Bool {
        let parser = AddressParser(text: text, isAnswer: true)
        return tokens.indices.contains {
            parser.houseEnd($0) != nil && parser.isLandmark($0) && parser.street(at: $0)?.hasKind == true
        }
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
            return hasKind || isAnswer && parser.isZip(start) == nil && isAtHead(start, parser)
        }
        guard let start = standing(starts, parser), let street = parser.street(at: start) else { return nil }
        if !isAnswer, !street.hasKind { return nil }
        // "One foot slaps when I walk" lives nowhere.
        let isSpelled = text.tokens[street.house.lowerBound].kind == .word
        if !isAnswer, isSpelled, !text.tokens[street.name.lowerBound].isCapitalised { return nil }
        if isAnswer, isOneOfTwo(starts, parser) { return unknown }
        var reading = parser
        reading.place.number = parser.houseNumber(street.house)
        reading.place.street = parser.streetName(street)
        let (head, tail) = (street.range.lowerBound, street.range.upperBound)
        leadingUnit(before: head, &reading)
        var end = reading.readTail(from: tail)
        let first = end
        if reading.place.city == nil, reading.place.zip == nil, let later = laterCity(from: end, parser) {
            end = reading.readTail(from: later)
        }
        if let fault = badZip(from: end, reading.place) {
            return Recognition(
                .place, .refused, status: "invalid", reason: "bad_zip",
                spans: [text.span(tokens: head..<fault)])
        }
        guard amend(from: first, &reading) || !isAnswer else { return unknown }
        takeCityBefore(head, &reading, isAnswer: isAnswer)
        end = takeLaterZip(from: end, &reading, isAnswer: isAnswer)
        return accepted(reading.place, head..<max(end, tail))
    }

    /// A number that nothing but words of an answer stands before: "postbox 14, Troy" has no house.
    private func isAtHead(_ start: Int, _ parser: AddressParser) -> Bool {
        // "…, number 12, Troy": what follows the comma is the town.
        if let street = parser.street(at: start), word(street.house.upperBound) == ",",
            TownNames.isListed(street.name.map(word))
        {
            return false
        }
        guard start > 0, !parser.isBreak(start - 1), parser.isWord(start - 1) else { return true }
        return NameWords.openers.contains(word(start - 1)) || Self.leads.contains(word(start - 1))
    }

    private static let leads: Set<String> = [
        "at", "it's", "its", "is", "to", "address", "number", "no", "house", "live", "on", "in", "now",
        "then", "be",
        "was", "of", "not", "nr", "that's", "upstairs", "downstairs",
    ]

    /// "Either 80 State St or 3 Ash Ln": where to come is still to be said.
    private func isOneOfTwo(_ starts: [Int], _ parser: AddressParser) -> Bool {
        let kinds = starts.compactMap(parser.street(at:)).filter(\.hasKind)
        return zip(kinds, kinds.dropFirst()).contains { first, second in
            guard first.range.upperBound < second.range.lowerBound else { return false }
            let between = tokens[first.range.upperBound..<second.range.lowerBound].map(\.text)
            return between.contains { ["or", "and"].contains($0) } && between.count <= 8
                && !Retraction(tokens: tokens).takesBack(first.range.upperBound..<second.range.lowerBound)
        }
    }

    /// "5 River Road, you can't miss it, Edgewater, NJ": the city comes after a remark.
    private func laterCity(from end: Int, _ parser: AddressParser) -> Int? {
        for index in tokens.indices where index >= end && [",", "in", "."].contains(word(index)) {
            guard let city = parser.city(from: index + 1) else { continue }
            let next = word(city.upperBound) == "," ? city.upperBound + 1 : city.upperBound
            if parser.state(at: next) != nil || parser.isZip(next) != nil { return index + 1 }
            if parser.isBreak(city.upperBound), TownNames.isListed(city.map(word)) { return index + 1 }
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
            if street.range.lowerBound < previousEnd { continue }
            let between = previousEnd..<start
            if retraction.isDenied(before: between) {
                previousEnd = street.range.upperBound
                continue
            }
            let isBetter = chosen.map { street.hasKind && parser.street(at: $0)?.hasKind == false } ?? true
            let isMove = chosen != nil && between.count == 1 && word(between.lowerBound) == "to"
            let isHome = between.suffix(3).contains { ["home", "house"].contains(word($0)) }
            if chosen == nil || isBetter || isMove || isHome || retraction.takesBack(between) {
                chosen = start
            }
            previousEnd = street.range.upperBound
        }
        return chosen
    }

    /// "Apt 3, 14 Elm Street".
    private func leadingUnit(before start: Int, _ reading: inout AddressParser) {
        var start = start
        var isMore = true
        while isMore {
            isMore = false
            for index in max(0, start - 7)..<start {
                guard let end = reading.unitEnd(index) ?? reading.bareUnitEnd(index), end <= start,
                    start - end <= 1
                else { continue }
                reading.place.unit = [reading.typed(index..<end), reading.place.unit].compactMap { $0 }
                    .joined(separator: " ")
                (start, isMore) = (index, true)
                break
            }
        }
    }

    /// Four or six digits where a ZIP code belongs.
    private func badZip(from end: Int, _ place: Place) -> Int? {
        guard place.zip == nil,
            place.state != nil || word(end) == "zip" || word(end - 1) == "zip" || place.city != nil
        else {
            return nil
        }
        var index = end
        while ["zip", "code", ",", ":", "is"].contains(word(index)) { index += 1 }
        if let end = letteredZip(index) { return end }
        guard place.state != nil || index > end && word(end) != ",",
            tokens.indices.contains(index), tokens[index].kind == .number,
            [3, 4, 6, 7].contains(tokens[index].text.utf8.count)
        else { return nil }
        return index + 1
    }

    /// "12O03": the letter O for a zero.
    private func letteredZip(_ at: Int) -> Int? {
        let pieces = tokens[min(at, tokens.count)...].prefix(3)
        guard pieces.count == 3, pieces.dropFirst().allSatisfy(\.isGlued), tokens[at].kind == .number,
            ["o", "oo", "l", "i"].contains(word(at + 1)), pieces.map(\.text).joined().utf8.count == 5
        else { return nil }
        return at + 3
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
