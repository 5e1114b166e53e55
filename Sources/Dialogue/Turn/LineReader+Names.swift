import Understanding
import Values

/// Half a name completes the one that is known.
extension LineReader {
    /// What was read, with the other half of the name where the line gives only one: "surname is spelled Olsen".
    func completed(_ recognition: Recognition, at path: FieldPath) -> Recognition {
        guard case .name(let part)? = recognition.readings.first?.value, part.family == nil,
            case .name(let known)? = known.conversation.slots[path.description]?.reading?.value
        else { return recognition }
        let words = wordsBefore(recognition)
        var whole = known
        if OwnershipWords.tellFamilyName(words) {
            whole.family = part.display
        } else if OwnershipWords.tellGivenName(words) {
            whole.given = part.display
        } else {
            return recognition
        }
        return with(whole, in: recognition)
    }

    private func with(_ name: PersonName, in recognition: Recognition) -> Recognition {
        var name = name
        let given = name.given ?? name.call
        name.full = [given, name.family].compactMap { $0 }.joined(separator: " ")
        name.display = name.full
        name.call = given
        var recognition = recognition
        recognition.readings = [Reading(.name(name), spoken: name.display)]
        return recognition
    }
}
