import Foundation

/// One line of `lumbar hear`'s input.
struct HearRequest: Hashable {
    /// What the answer is marked with: the id that was given, or the line's number.
    let id: JSONLine
    /// The utterance.
    let text: String

    /// A plain line.
    init(plain text: String, number: Int) {
        id = .string(String(number))
        self.text = text
    }

    /// A JSON object with `text`, and with `id` where there is one.
    ///
    /// - Throws: ``CommandFailure`` that says what is wrong with the line.
    init(json line: String, number: Int) throws(CommandFailure) {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
            throw .foundWrong("line \(number) is no JSON object")
        }
        guard let text = object["text"] as? String else {
            throw .foundWrong("line \(number) has no string \"text\"")
        }
        self.text = text
        switch object["id"] {
        case let id as String: self.id = .string(id)
        case let id as NSNumber: self.id = .number(id.doubleValue)
        default: id = .string(String(number))
        }
    }
}
