import Foundation
import Understanding
import Values

/// Part of a known value that gives way to something else.
extension LineReader {
    /// "Niskayuna, not Schenectady", "Gregory instead of Greg": the value in which the words stand that the line gives up.
    var contrasted: (given: Given, span: Range<Int>)? {
        guard let form = askedForm, question?.form == form.id, question?.kind != .screening else {
            return nil
        }
        let words = barewords
        return Contrasts.pairs(in: words.map(\.bare)).lazy.compactMap { pair in
            let wanted = words[pair.wanted].map(\.bare).joined(separator: " ")
            let dropped = words[pair.dropped].map(\.bare).joined(separator: " ")
            let first = words[min(pair.wanted.lowerBound, pair.dropped.lowerBound)].span.lowerBound
            let last = words[max(pair.wanted.upperBound, pair.dropped.upperBound) - 1].span.upperBound
            return self.contrasted(wanted, for: dropped, in: form, first..<last)
        }.first
    }

    private func contrasted(_ wanted: String, for dropped: String, in form: Form, _ span: Range<Int>) -> (
        Given, Range<Int>
    )? {
        form.fields.lazy.filter { Self.contrastable.contains($0.type) }.compactMap { field in
            let path = FieldPath(form: form.id, field: field.name)
            guard let known = known.conversation.slots[path.description]?.reading,
                var recognition = replaced(wanted, for: dropped, in: known, as: field.type)
            else { return nil }
            recognition.spans = [span]
            return (Given(path: path, recognition: recognition, typed: wanted, isAsked: false), span)
        }.first
    }

    private static let contrastable: Set<FieldType> = [.name, .place, .email, .phone, .when]

    private func replaced(_ wanted: String, for dropped: String, in known: Reading, as type: FieldType)
        -> Recognition?
    {
        if case .when(let wish) = known.value {
            return moved(wish, to: wanted, from: dropped).map {
                Recognition(.when, .accepted, status: "ok", readings: [Reading(.when($0), spoken: $0.spoken)])
            }
        }
        let spoken = known.spoken
        guard let range = spoken.wholeWords(dropped), wanted.lowercased() != dropped.lowercased() else {
            return nil
        }
        let cased = spoken[range].first?.isUppercase == true ? wanted.capitalisedWords : wanted
        if case .place(var place) = known.value, place.city?.lowercased() == dropped.lowercased() {
            // The ZIP code was that of the other town.
            (place.city, place.zip, place.zip4) = (cased, nil, nil)
            return Recognition.place(place)
        }
        let whole = spoken.range(range, goingOnAs: cased)
        let text = spoken.replacingCharacters(in: whole, with: cased)
        let recognition = Self.recogniser.read(text, as: type, in: surroundings)
        return recognition.standing == .accepted ? recognition : nil
    }

    /// "4, not 3", "night, not morning".
    private func moved(_ wish: When, to wanted: String, from dropped: String) -> When? {
        if let hour = Self.hour(wanted), let old = Self.hour(dropped) {
            return wish.rescheduled(to: hour, from: old)
        }
        let read = [wanted, dropped].map {
            Self.recogniser.read($0, as: .when, in: surroundings).readings.first?.value
        }
        guard case .when(let part)? = read.first ?? nil, case .when(let old)? = read.last ?? nil else {
            return nil
        }
        return wish.rescheduled(to: part, from: old)
    }

    /// An hour as it is typed: "4", "11am", "2pm".
    private static func hour(_ typed: String) -> Int? {
        let digits = typed.prefix { $0.isNumber }
        let half = typed.dropFirst(digits.count).trimmingCharacters(in: .whitespaces).lowercased()
        guard let hour = Int(digits), (1...12).contains(hour),
            ["", "am", "pm", ":00", "o'clock"].contains(half)
        else {
            return nil
        }
        return half == "pm" && hour < 12 ? hour + 12 : hour
    }

    /// The words of the line without marks at their ends.
    private var barewords: [(bare: String, span: Range<Int>)] {
        text.split(whereSeparator: \.isWhitespace).compactMap { word in
            let bare = String(word).trimmingCharacters(in: .punctuationCharacters)
            guard !bare.isEmpty else { return nil }
            let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
            return (bare, start..<start + word.utf8.count)
        }
    }
}

extension String {
    /// Where words stand in the text, whole and in a row, whatever their case.
    fileprivate func wholeWords(_ words: String) -> Range<Index>? {
        guard let range = range(of: words, options: .caseInsensitive) else { return nil }
        func isInside(_ character: Character?) -> Bool {
            character.map { $0.isLetter || $0.isNumber } ?? false
        }
        let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : nil
        let after = range.upperBound < endIndex ? self[range.upperBound] : nil
        return isInside(before) || isInside(after) ? nil : range
    }

    /// A stretch with the words behind it that other words end with: "14 Union" takes the place of "12 Union", not of "12".
    fileprivate func range(_ range: Range<Index>, goingOnAs words: String) -> Range<Index> {
        var tail = words.split(separator: " ").dropFirst()
        while !tail.isEmpty {
            let next = " " + tail.joined(separator: " ")
            if let found = self[range.upperBound...].range(of: next, options: [.anchored, .caseInsensitive]) {
                return range.lowerBound..<found.upperBound
            }
            tail = tail.dropFirst()
        }
        return range
    }

    /// Words typed in small letters, each with a capital.
    fileprivate var capitalisedWords: String {
        guard !contains(where: \.isUppercase) else { return self }
        return split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
