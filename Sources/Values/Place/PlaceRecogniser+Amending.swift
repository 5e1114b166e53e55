/// What is said of an address before it, and what is mended behind it.
extension PlaceRecogniser {
    /// "14 Elm Street, sorry, 16", "7 Fern Road, Delmar, I mean Guilderland": what is said last holds.
    ///
    /// - Returns: false where something is taken back and nothing is put in its place that can be read.
    func amend(from end: Int, _ reading: inout AddressParser) -> Bool {
        let rest = end..<min(end + 14, tokens.count)
        let retraction = Retraction(tokens: tokens)
        guard let mark = rest.first(where: { retraction.takesBack(rest.lowerBound..<$0 + 1) }) else {
            return true
        }
        for index in mark + 1..<max(mark + 1, rest.upperBound) {
            if replace(at: index, &reading) { return true }
        }
        return !isOutright(mark, rest)
    }

    /// "I mean", "no wait", "scratch that": more than a word of courtesy such as "sorry".
    private func isOutright(_ mark: Int, _ rest: Range<Int>) -> Bool {
        ["mean", "meant", "wait", "scratch", "correction", "it", "that", "be", "yet", "no", "typo", "strike"]
            .contains(word(mark))
            && (mark + 1..<rest.upperBound).contains {
                tokens[$0].kind == .number || tokens[$0].isCapitalised
            }
    }

    /// Puts what stands at a place where the address had its like; false where it is no part of one.
    private func replace(at index: Int, _ reading: inout AddressParser) -> Bool {
        if let unit = reading.unitEnd(index) {
            reading.place.unit = reading.typed(index..<unit)
            return true
        }
        if tokens[index].kind == .number { return renumber(index, &reading.place) }
        guard reading.isWord(index), !reading.isOrdinary(word(index)) else { return false }
        if let street = streetAlone(index, reading) {
            reading.place.street = reading.typed(street)
            return true
        }
        guard let city = reading.city(from: index),
            TownNames.isKnown(city.map(word))
                || tokens[index].isCapitalised && reading.isBreak(city.upperBound)
        else { return false }
        reading.place.city = nil
        _ = reading.readTail(from: index)
        return reading.place.city != nil
    }

    private func renumber(_ index: Int, _ place: inout Place) -> Bool {
        guard tokens[index].text.utf8.count <= 5,
            index + 1 >= tokens.count || tokens[index + 1].kind == .lineEnd
                || [".", "!", ","].contains(word(index + 1))
        else { return false }
        if tokens[index].text.utf8.count == 5, place.zip != nil {
            place.zip = word(index)
        } else {
            place.number = word(index)
        }
        return true
    }

    /// "Elm Street": a street's name with its kind, without a house.
    private func streetAlone(_ start: Int, _ parser: AddressParser) -> Range<Int>? {
        for kind in start + 1..<start + 5 {
            guard parser.isWord(kind), !parser.isOrdinary(word(kind)) else { return nil }
            if PlaceWords.streetKinds.contains(word(kind)) { return start..<parser.afterKind(kind + 1) }
        }
        return nil
    }

    /// "We moved to Peabody, it's 39 Lowell Street", "Albany, NY, 12 Lark Street": the town stands before the house.
    func takeCityBefore(_ head: Int, _ reading: inout AddressParser, isAnswer: Bool) {
        guard isAnswer else { return }
        takeZipBefore(head, &reading)
        guard reading.place.city == nil, reading.place.state == nil else { return }
        var end = head
        while Self.joints.contains(word(end - 1)) || end > 0 && tokens[end - 1].kind == .lineEnd { end -= 1 }
        guard end > 0 else { return }
        for start in max(0, end - 6)..<end where isCityStart(start, reading) {
            var area = AddressParser(
                text: TypedText(source: text.source, tokens: Array(tokens[..<end])), isAnswer: isAnswer)
            guard area.isWord(start), area.readTail(from: start) >= end, area.place.city != nil else {
                continue
            }
            let isTold = ["in", "to"].contains(word(start - 1)) || area.place.state != nil
            guard isTold || area.city(from: start).map({ TownNames.isKnown($0.map(word)) }) == true,
                area.place.unit == nil
            else { continue }
            (reading.place.city, reading.place.state) = (area.place.city, area.place.state)
            reading.place.zip = reading.place.zip ?? area.place.zip
            reading.place.zip4 = reading.place.zip4 ?? area.place.zip4
            return
        }
    }

    /// "12020, 17 Cedar Lane", "my zip is 12020 and the house is 17 Cedar Lane".
    private func takeZipBefore(_ head: Int, _ reading: inout AddressParser) {
        guard reading.place.zip == nil else { return }
        for index in tokens.indices where index < head {
            guard let end = reading.isZip(index), end <= head, !tokens[index].isGlued || index == 0,
                index == 0 || ["zip", "is", ":", "code", "zipcode", ",", "in"].contains(word(index - 1))
            else { continue }
            reading.setZip(index, end)
            return
        }
    }

    private func isCityStart(_ start: Int, _ parser: AddressParser) -> Bool {
        start == 0 || parser.isBreak(start - 1) || ["in", "to", "of", "for"].contains(word(start - 1))
    }

    private static let joints: Set<String> = [
        ",", ".", ":", "-", ";", "it's", "its", "at", "is", "address", "the", "number", "on", "and", "now",
        "my",
    ]

    /// "…, second left past the firehouse, zip 12210": the ZIP code stands behind a remark.
    func takeLaterZip(from end: Int, _ reading: inout AddressParser, isAnswer: Bool) -> Int {
        guard reading.place.zip == nil else { return end }
        for index in tokens.indices where index >= end {
            guard let zip = reading.isZip(index), reading.isBreak(zip), !tokens[index].isGlued else {
                continue
            }
            var before = index - 1
            while ["is", ":", "code", "s", "'s"].contains(word(before)) { before -= 1 }
            let isLabelled = ["zip", "zipcode", "postcode", "zip's", "postal"].contains(word(before))
            guard isLabelled || isAnswer && [",", ".", "\n", "there", ")"].contains(word(index - 1)) else {
                continue
            }
            reading.setZip(index, zip)
            // Only what is taken as a whole may be shown as a span: in a message the remark is another field's.
            return isAnswer ? zip : end
        }
        return end
    }
}
