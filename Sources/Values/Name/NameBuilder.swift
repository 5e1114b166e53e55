/// Makes a name of its words.
enum NameBuilder {
    /// Splits words into given and family name, and gives them their case.
    ///
    /// - Parameters:
    ///   - parts: the words, title and suffix included.
    ///   - nickname: what the visitor wants to be called, where that was said.
    /// - Returns: the name; nil where nothing but a title is left.
    static func name(of parts: [NamePart], nickname: NamePart? = nil) -> PersonName? {
        var core = parts
        var title: String?
        while let first = core.first, first.isTitle, core.count > 1 {
            title = NameCasing.title(first.key)
            core.removeFirst()
        }
        while let last = core.last, last.isSuffix, core.count > 1 { core.removeLast() }
        guard !core.isEmpty else { return nil }
        let shown = core.enumerated().map { NameCasing.shown($1.typed, isInside: $0 > 0) }
        let full = shown.joined(separator: " ")
        let split = familyStart(core)
        let given = title != nil && core.count == 1 ? nil : shown[..<split].joined(separator: " ")
        let family =
            title != nil && core.count == 1
            ? full : split < shown.count ? shown[split...].joined(separator: " ") : nil
        let call =
            nickname.map { NameCasing.shown($0.typed, isInside: false) }
            ?? (given?.isEmpty == false
                ? shown[0] : [title, family].compactMap { $0 }.joined(separator: " "))
        // A title without a given name is how the person wants to be addressed.
        let display = given == nil ? [title, family].compactMap { $0 }.joined(separator: " ") : full
        return PersonName(full: display, given: given, family: family, call: call, display: display)
    }

    /// Where the family name begins: at its particles, else at the last word.
    private static func familyStart(_ parts: [NamePart]) -> Int {
        guard parts.count > 1 else { return parts.count }
        var start = parts.count - 1
        while start > 1, parts[start - 1].isParticle || ["st", "saint"].contains(parts[start - 1].key) {
            start -= 1
        }
        return start
    }
}
